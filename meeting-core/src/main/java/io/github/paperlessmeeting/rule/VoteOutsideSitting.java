package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;

/** A vote is taken while its sitting is open. */
final class VoteOutsideSitting extends StandardRule.OfVotes {
    VoteOutsideSitting() {
        super("vote.outside-sitting", Severity.ERROR);
    }

    /** Once for each vote, at the first of its times that is outside. */
    @Override
    void check(Inspection inspection, Vote vote, int position) {
        SittingRecord sitting = inspection.sittingOf(vote);
        if (sitting == null || sitting.reversed()) {
            return;
        }
        Instant from = sitting.sitting().openedAt();
        Instant to = sitting.sitting().closedAt();
        Instant opened = vote.openedAt();
        Instant closed = vote.closedAt();
        if (opened != null && from != null && opened.isBefore(from)) {
            inspection.report(at(position).append("openedAt"), before(opened, from));
        } else if (opened != null && to != null && !opened.isBefore(to)) {
            inspection.report(at(position).append("openedAt"), after(opened, to));
        } else if (closed != null && from != null && closed.isBefore(from)) {
            inspection.report(at(position).append("closedAt"), before(closed, from));
        } else if (closed != null && to != null && closed.isAfter(to)) {
            inspection.report(at(position).append("closedAt"), after(closed, to));
        }
    }

    private Message before(Instant at, Instant opened) {
        return message("before-opening").with("at", at).with("opened", opened);
    }

    private Message after(Instant at, Instant closed) {
        return message("after-closing").with("at", at).with("closed", closed);
    }
}
