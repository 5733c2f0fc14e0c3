package io.github.paperlessmeeting.examples.quickstart;

/** How the outcome that follows from the numbers of a recorded vote relates to the one that was announced. */
enum ReplayKind {
    /** They are the same. */
    AGREED(Status.AGREED),
    /** The votes were equal, and somebody outside the electorate decided. */
    CASTING_VOTE(Status.EXPLAINED),
    /** What was asked about stands since the votes against are not enough. */
    RULING_SUSTAINED(Status.EXPLAINED),
    /** The result is named by what became of the thing asked about: those in favour brought it down. */
    NAMED_BY_EFFECT(Status.EXPLAINED),
    /** The source names who leads; but leading is not elected. */
    LEADING_NOT_ELECTED(Status.EXPLAINED),
    /** The source names somebody for whom nobody could vote. */
    NAMES_NO_CANDIDATE(Status.EXPLAINED),
    /** The votes by name do not add up to the counts; the outcome is the same. */
    BALLOTS_DIFFER_FROM_COUNTS(Status.EXPLAINED),
    /** The source marks the record as odd; a simple majority of those voting gives what was announced. */
    SOURCE_STATES_ANOTHER_MAJORITY(Status.EXPLAINED),
    /** The source marks the record as odd; three fifths of all members give what was announced. */
    SOURCE_OMITS_THREE_FIFTHS(Status.EXPLAINED),
    /** The source marks the record as odd; no usual majority gives what was announced. */
    SOURCE_CONTRADICTS_ITSELF(Status.EXPLAINED),
    /** No vote was counted. */
    DECLARED_ONLY(Status.NOT_COMPARED),
    /** No outcome was announced. */
    NOT_DECLARED(Status.NOT_COMPARED),
    /** It cannot be decided, since a number or the groups that the rule needs are not recorded. */
    UNDECIDED(Status.UNCONFIRMED),
    /** The rule that is stated is of no known kind. */
    UNKNOWN_RULE(Status.UNCONFIRMED),
    /** They differ, and nothing says why. */
    DISAGREES(Status.DISAGREES);

    /** What a kind means for the whole. */
    enum Status {
        /** All is well. */
        AGREED,
        /** There is something to say, and it was said. */
        EXPLAINED,
        /** There is nothing to compare. */
        NOT_COMPARED,
        /** Somebody must look at it: what was announced does not follow. */
        DISAGREES,
        /** Somebody must look at it: it cannot be said whether what was announced follows. */
        UNCONFIRMED
    }

    private final Status status;

    ReplayKind(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    /** Whether somebody must look at it. */
    boolean isOpen() {
        return status == Status.DISAGREES || status == Status.UNCONFIRMED;
    }
}
