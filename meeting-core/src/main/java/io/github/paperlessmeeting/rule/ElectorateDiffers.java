package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a vote's electorate are those that follow from the members, the presences and the seats in the document,
 * where these are recorded.
 */
final class ElectorateDiffers extends StandardRule.OfVotes {
    ElectorateDiffers() {
        super("vote.electorate-differs", Severity.WARNING);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        Electorate electorate = vote.electorate();
        Pointer place = at(position).append("electorate");
        Body body = inspection.body(inspection.meeting().body());
        compare(
                inspection,
                place,
                "statutorySeats",
                electorate.statutorySeats(),
                body == null ? null : body.statutorySeats());
        SittingRecord sitting = inspection.sittingOf(vote);
        if (sitting == null || !inspection.roll().recorded()) {
            return;
        }
        compare(
                inspection,
                place,
                "mandatesInOffice",
                electorate.mandatesInOffice(),
                inspection.roll().size(sitting.day()));
        Instant opened = vote.openedAt();
        compare(inspection, place, "present", electorate.present(), opened == null ? null : sitting.present(opened));
    }

    private void compare(
            Inspection inspection, Pointer place, String member, @Nullable Integer stated, @Nullable Integer recorded) {
        if (stated != null && recorded != null && !stated.equals(recorded)) {
            inspection.report(
                    place.append(member), message().with("stated", stated).with("recorded", recorded));
        }
    }
}
