package io.github.paperlessmeeting.decision;

/** Why a decision has the outcome that it has. */
public enum DecisionReason {
    /** The votes in favour reach the threshold. */
    THRESHOLD_REACHED,
    /** The votes in favour do not reach the threshold. */
    THRESHOLD_MISSED,
    /** Too few took part for what the rule asks of the turnout; the votes in favour alone would be enough. */
    TURNOUT_MISSED,
    /** The votes were equal and the side of the chair prevailed. */
    TIE_BROKEN_BY_CHAIR,
    /** The votes were equal and a casting vote from outside the electorate decided. */
    TIE_BROKEN_BY_CASTING_VOTE,
    /** The votes were equal, and even with the casting vote in favour they do not reach the threshold. */
    CASTING_VOTE_TOO_FEW,
    /** The votes were equal, and the rules ask for a new vote. */
    TIE_WITHOUT_WINNER,
    /** What the question asks about stands, since the votes against do not reach the threshold. */
    STANDS,
    /** What the question asks about stands, since too few took part; the votes against alone would be enough. */
    STANDS_WITHOUT_TURNOUT,
    /** What the question asks about falls, since the votes against reach the threshold. */
    OVERTURNED,
    /** The vote was declared void. */
    ANNULLED,
    /** The votes were equal, and the chair took no side or it is not known which. */
    TIE_WITHOUT_CHAIR,
    /** Nobody could vote, or nobody did whose vote makes up the base: nobody can decide for nobody. */
    EMPTY_BASE,
    /** Adopted without counting. */
    CONSENT,
    /** Too few were present to decide. */
    QUORUM_MISSED,
    /** The size of the base is not recorded, or the numbers from which it follows contradict each other. */
    BASE_NOT_RECORDED,
    /** The votes in favour were not counted, or those against, though the outcome depends on whether there was a tie. */
    COUNT_NOT_RECORDED,
    /** The rules of procedure have no rule for the matter, or there are none. */
    NO_RULE
}
