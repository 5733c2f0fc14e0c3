package io.github.paperlessmeeting.vote;

/**
 * What a ballot box answers to a ballot. It never tells a choice, neither that of this ballot nor of another.
 *
 * <p>The refusals stand in the order in which they are checked, and the first that applies is the answer: what concerns the
 * box, then who the voter is, then whether the proxy is good, then whether the person who casts may take part, and only at
 * the end what is already in the box. So nobody learns that somebody has voted who could not vote for that mandate anyway.
 */
public enum CastResult {
    /** The ballot is in the box (đã ghi nhận). */
    ACCEPTED,
    /** The ballot is in the box, in place of an earlier one of the same voter (đã thay đổi). */
    CHANGED,
    /** The vote is closed (đã kết thúc biểu quyết). */
    CLOSED,
    /** The ballot is said to have been cast before the vote was opened (chưa bắt đầu biểu quyết). */
    NOT_OPEN,
    /** The voter, or who is to vote for the voter, is not on the roll (không có quyền biểu quyết). */
    NOT_ELIGIBLE,
    /** Nobody may vote for another in this vote (không được biểu quyết thay). */
    PROXY_NOT_ALLOWED,
    /** The voter has not given a proxy to this holder, who must be somebody else (không có ủy quyền). */
    PROXY_NOT_GIVEN,
    /** The holder has given a proxy and therefore may not hold one (không được ủy quyền lại). */
    PROXY_CHAIN,
    /** The holder was given as many proxies as one may hold before this one (vượt quá số ủy quyền). */
    PROXY_LIMIT,
    /** The voter, or who is to vote for the voter, is recused (không tham gia nội dung có liên quan). */
    RECUSED,
    /** The holder must be present and is not (người được ủy quyền vắng mặt). */
    PROXY_HOLDER_ABSENT,
    /** The voter, who is to vote in person, is not present (vắng mặt). */
    ABSENT,
    /** The voter takes part by network, and secret votes may not be cast so (không được bỏ phiếu kín trực tuyến). */
    REMOTE_NOT_ALLOWED,
    /** A ballot of this voter is in the box that may not be replaced by this one (đã biểu quyết). */
    SECOND_BALLOT,
    /** A ballot of this voter is in the box that was cast later than this one (đã có phiếu mới hơn). */
    OVERTAKEN;

    /**
     * Whether the ballot is in the box.
     *
     * @return true for {@link #ACCEPTED} and {@link #CHANGED}; false for every refusal
     */
    public boolean accepted() {
        return this == ACCEPTED || this == CHANGED;
    }
}
