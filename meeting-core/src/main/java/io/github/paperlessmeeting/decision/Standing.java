package io.github.paperlessmeeting.decision;

/** Where a candidate stands after a round of an election. */
public enum Standing {
    /** Elected by the votes (trúng cử). */
    ELECTED,
    /** Elected though others have as many votes, by the order of seniority (trúng cử do nhiều tuổi hơn). */
    ELECTED_BY_SENIORITY,
    /** As many votes as others for fewer places than there are such candidates; the rules do not decide it in this round. */
    TIED,
    /** Among the first by votes, which yet are not as many as the rules ask for: leading is not elected. */
    LEADING,
    /** Not elected (không trúng cử). */
    NOT_ELECTED,
    /** Not known, since a number on which it depends is not recorded. */
    OPEN
}
