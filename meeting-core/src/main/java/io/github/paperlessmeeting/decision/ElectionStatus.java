package io.github.paperlessmeeting.decision;

/** What a round of an election came to as a whole. */
public enum ElectionStatus {
    /** Every place is filled (đã bầu đủ). */
    COMPLETE,
    /** A place is open and the rules ask for a further round among those who are tied (bầu lại). */
    FURTHER_ROUND,
    /** A place is open, and the rules do not say what follows (chưa bầu đủ). */
    INCOMPLETE,
    /** Nobody is elected, since too few were present. */
    NOT_QUORATE,
    /** Nobody is elected, since the round was declared void. */
    VOID,
    /** Not known: no rule for the matter, or a number on which it depends is not recorded. */
    UNDECIDED
}
