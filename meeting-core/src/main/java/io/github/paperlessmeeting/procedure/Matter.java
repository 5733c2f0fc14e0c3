package io.github.paperlessmeeting.procedure;

import io.github.paperlessmeeting.text.Token;

/**
 * What a motion asks of the body, by which rules of procedure choose the decision rule (loại vấn đề biểu quyết).
 *
 * <p>An open vocabulary: the constants are the known codes; another code is kept as it is and survives every round trip.
 *
 * @param code 1 to 64 characters, see {@link Token#requireCode}; never null
 */
public record Matter(String code) implements Comparable<Matter> {
    /** Any matter for which the rules name no other rule (vấn đề thông thường). */
    public static final Matter ORDINARY = new Matter("ordinary");

    /** Removal of a deputy or office holder (bãi nhiệm). */
    public static final Matter REMOVAL = new Matter("removal");

    /** Making or amending a constitution (thông qua Hiến pháp). */
    public static final Matter CONSTITUTION = new Matter("constitution");

    /** How the meeting itself proceeds: agenda, closed sitting (vấn đề về chương trình, thủ tục). */
    public static final Matter PROCEDURAL = new Matter("procedural");

    /** Election to a post (bầu). */
    public static final Matter ELECTION = new Matter("election");

    /** Approval of a post, a resignation or a dismissal (phê chuẩn, miễn nhiệm, cho từ chức). */
    public static final Matter APPOINTMENT = new Matter("appointment");

    /** Shortening or extending the term of the body (rút ngắn hoặc kéo dài nhiệm kỳ). */
    public static final Matter TERM = new Matter("term");

    /** What cannot wait in a council that has lost more than a third of its deputies (vấn đề cấp bách). */
    public static final Matter URGENT = new Matter("urgent");

    /** Raising the rates of the income tax. */
    public static final Matter TAX_INCREASE = new Matter("tax-increase");

    /** A change of the constitution by two chambers in congress. */
    public static final Matter CONSTITUTIONAL_CONGRESS = new Matter("constitutional-congress");

    /** Setting aside a limit of the budget. */
    public static final Matter BUDGET_WAIVER = new Matter("budget-waiver");

    /** Rating of the confidence that persons enjoy, on three levels (lấy phiếu tín nhiệm). */
    public static final Matter CONFIDENCE_RATING = new Matter("confidence-rating");

    /** Vote of confidence on two levels (bỏ phiếu tín nhiệm). */
    public static final Matter CONFIDENCE_VOTE = new Matter("confidence-vote");

    /** An appeal from a ruling of the chair. */
    public static final Matter APPEAL = new Matter("appeal");

    /** A motion of censure against the government. */
    public static final Matter CENSURE = new Matter("censure");

    /** Passing again what was vetoed. */
    public static final Matter VETO_OVERRIDE = new Matter("veto-override");

    /** Consent to a treaty. */
    public static final Matter TREATY = new Matter("treaty");

    /** Conviction of somebody impeached. */
    public static final Matter IMPEACHMENT = new Matter("impeachment");

    /** Suspending a rule for one question. */
    public static final Matter SUSPENSION_OF_RULES = new Matter("suspension-of-rules");

    /** Closing a debate. */
    public static final Matter CLOTURE = new Matter("cloture");

    /** A motion of a member, where those of the government are decided otherwise. */
    public static final Matter MEMBERS_MOTION = new Matter("members-motion");

    /**
     * Refuses a malformed code.
     *
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code breaks the form that {@link Token#requireCode} states
     */
    public Matter {
        Token.requireCode("Matter", code);
    }

    /**
     * The entry with this code, known or not.
     *
     * @param code the code; not null
     * @return the entry; never null
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Matter of(String code) {
        return new Matter(code);
    }

    /** By code point. */
    @Override
    public int compareTo(Matter other) {
        return code.compareTo(other.code);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code;
    }
}
