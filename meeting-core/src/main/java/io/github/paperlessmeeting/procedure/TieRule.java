package io.github.paperlessmeeting.procedure;

/**
 * What happens when as many vote in favour as against. The Vietnamese rules give the chair no second vote: the result
 * follows the side for which the chair voted, and they leave open whether that holds when others did not vote at all.
 */
public enum TieRule {
    /** Nothing special: the threshold alone decides. */
    NONE,
    /**
     * The chair's side prevails, but only if the votes in favour and against make up the whole base, the strict reading:
     * 14 to 14 of 28 is a tie, 10 to 10 of 27 is not.
     */
    CHAIRS_SIDE_OF_WHOLE_BASE,
    /** The chair's side prevails whenever the two counts are equal and not zero, the literal reading. */
    CHAIRS_SIDE_OF_EQUAL_COUNTS
}
