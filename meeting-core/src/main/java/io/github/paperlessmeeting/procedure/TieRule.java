package io.github.paperlessmeeting.procedure;

/**
 * What happens when as many vote in favour as against and this is not enough. The Vietnamese rules give the chair no second
 * vote: the result follows the side for which the chair voted, and they leave open whether that holds when others did not
 * vote at all.
 *
 * <p>Equal votes are a tie only where more than half is needed and all else that the rule asks for is there. Where exactly
 * half is enough they adopt; where two thirds are needed they are simply too few, and the chair cannot make up for that.
 */
public enum TieRule {
    /** Nothing special: the threshold alone decides, so a tie does not pass. */
    NONE,
    /**
     * The chair's side prevails, but only if the votes in favour and against make up the whole base, the strict reading:
     * 14 to 14 of 28 is a tie, 10 to 10 of 27 is not.
     */
    CHAIRS_SIDE_OF_WHOLE_BASE,
    /** The chair's side prevails whenever the two counts are equal and not zero, the literal reading. */
    CHAIRS_SIDE_OF_EQUAL_COUNTS,
    /**
     * Somebody outside the electorate has a vote of his own, in a tie only, such as a vice-president in the chair of a
     * senate. It adds one to the votes, which must then be enough; without it a tie does not pass.
     */
    CASTING_VOTE,
    /** Neither adopted nor rejected: the question is to be put to the vote again (biểu quyết lại). */
    NEW_VOTE
}
