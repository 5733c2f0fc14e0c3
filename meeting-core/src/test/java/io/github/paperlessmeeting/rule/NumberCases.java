package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.ids;
import static io.github.paperlessmeeting.rule.Sample.leanWithVotes;
import static io.github.paperlessmeeting.rule.Sample.vote;
import static io.github.paperlessmeeting.rule.Sample.withVotes;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on the numbers of a vote. */
final class NumberCases {
    private static final Electorate FIVE = new Electorate(5, null, null);
    private static final Electorate FOUR_OF_FIVE = Electorate.of(5, 4);
    private static final String ELECTORATE = "/votes/0/electorate/";

    private NumberCases() {}

    static List<Breach> breaches() {
        return List.of(
                Breach.error(
                                "vote.presence-exceeds-electorate",
                                ELECTORATE + "present",
                                counted(Electorate.of(5, 6), 3))
                        .with("present", 6)
                        .with("members", 5),
                Breach.error("vote.count-exceeds-electorate", "/votes/0/tally", counted(FIVE, 6))
                        .with("count", 6)
                        .with("members", 5),
                Breach.error("vote.count-exceeds-electorate", "/votes/0/ballots", leanWithNames(FIVE, 6))
                        .with("count", 6)
                        .with("members", 5)
                        .alongside("reference.unresolved"),
                Breach.error(
                                "vote.count-exceeds-electorate",
                                "/votes/0/collected",
                                leanWithVotes(papers(FIVE, 6, 6, 1, Tally.of(5, 0, 0))))
                        .with("count", 6)
                        .with("members", 5),
                Breach.error("vote.count-exceeds-presence", "/votes/0/tally", counted(FOUR_OF_FIVE, 5))
                        .with("count", 5)
                        .with("present", 4),
                Breach.error(
                                "vote.count-exceeds-presence",
                                "/votes/0/collected",
                                leanWithVotes(papers(FOUR_OF_FIVE, 5, 5, 1, Tally.of(4, 0, 0))))
                        .with("count", 5)
                        .with("present", 4),
                papersBreach("collected", "collected", papers(FIVE, 3, 4, 0, Tally.of(4, 0, 0)))
                        .with("collected", 4)
                        .with("issued", 3),
                papersBreach("participants", "participants", papers(FIVE, 5, 4, 0, Tally.of(3, 1, 0), "m1", "m2", "m3"))
                        .with("collected", 4)
                        .with("count", 3)
                        .alongside("reference.unresolved"),
                papersBreach("invalid", "invalid", papers(FIVE, 5, 4, 5, Tally.of(0, 0, 0)))
                        .with("invalid", 5)
                        .with("collected", 4),
                papersBreach("valid", "tally", papers(FIVE, 5, 4, 1, Tally.of(2, 0, 0)))
                        .with("count", 2)
                        .with("valid", 3),
                papersBreach("valid", "tally", papers(FIVE, 5, 4, 1, new Tally(4, null, null)))
                        .with("count", 4)
                        .with("valid", 3),
                differs("statutorySeats", 6, 5, new Electorate(5, 6, 5)),
                differs("mandatesInOffice", 6, 5, new Electorate(6, 5, 5)),
                differs("present", 4, 5, new Electorate(5, 5, 4)));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept("vote.presence-exceeds-electorate", "all", counted(Electorate.of(5, 5), 3)),
                new Kept("vote.count-exceeds-electorate", "all", counted(FIVE, 5)),
                new Kept("vote.count-exceeds-presence", "all present", counted(FOUR_OF_FIVE, 4)),
                new Kept("vote.count-exceeds-presence", "presence not recorded", counted(FIVE, 5)),
                new Kept(
                        "vote.count-exceeds-presence",
                        "for others who are not there",
                        Sample.lettingMembersVoteForOthers(counted(FOUR_OF_FIVE, 5))),
                new Kept(
                        "vote.papers-do-not-add-up",
                        "all equal",
                        leanWithVotes(papers(FIVE, 5, 5, 5, Tally.of(0, 0, 0)))),
                new Kept(
                        "vote.papers-do-not-add-up",
                        "taken and not handed in",
                        withVotes(
                                papers(Sample.ALL_PRESENT, 5, 4, 0, Tally.of(3, 1, 0), "m1", "m2", "m3", "m4", "m5"))),
                new Kept(
                        "vote.papers-do-not-add-up",
                        "an incomplete count",
                        leanWithVotes(papers(FIVE, 5, 4, 1, new Tally(3, null, null)))),
                new Kept(
                        "vote.papers-do-not-add-up",
                        "not recorded",
                        leanWithVotes(papers(FIVE, null, null, null, Tally.of(5, 0, 0)))),
                new Kept(
                        "vote.electorate-differs",
                        "not stated",
                        withVotes(vote("v1", FIVE).counted(Tally.of(3, 0, 0), null))),
                new Kept(
                        "vote.electorate-differs", "members not recorded by name", counted(new Electorate(9, 5, 9), 9)),
                new Kept(
                        "vote.electorate-differs",
                        "presence at an unknown time",
                        withVotes(vote("v1", FOUR_OF_FIVE).openedAt(null).counted(Tally.of(3, 0, 0), null))));
    }

    private static Meeting counted(Electorate electorate, int inFavour) {
        return leanWithVotes(vote("v1", electorate).counted(new Tally(inFavour, 0, 0), null));
    }

    private static Meeting leanWithNames(Electorate electorate, int count) {
        var voters = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            voters.add("x" + i);
        }
        return leanWithVotes(vote("v1", electorate).named(null, Sample.untimedBallots(voters.toArray(String[]::new))));
    }

    private static SecretVote papers(
            Electorate electorate,
            @Nullable Integer issued,
            @Nullable Integer collected,
            @Nullable Integer invalid,
            Tally tally,
            String... participants) {
        Vote outline = vote("v1", electorate).byConsent();
        List<MandateId> sorted = ids(participants);
        return new SecretVote(
                outline.id(),
                outline.motion(),
                outline.sitting(),
                outline.openedAt(),
                outline.closedAt(),
                electorate,
                null,
                issued,
                collected,
                invalid,
                tally,
                sorted,
                List.of());
    }

    private static Breach papersBreach(String variant, String member, Vote vote) {
        return Breach.error("vote.papers-do-not-add-up", "/votes/0/" + member, leanWithVotes(vote))
                .variant(variant);
    }

    private static Breach differs(String member, int stated, int recorded, Electorate electorate) {
        return Breach.warning(
                        "vote.electorate-differs",
                        ELECTORATE + member,
                        withVotes(vote("v1", electorate).counted(Tally.of(4, 0, 0), null)))
                .with("stated", stated)
                .with("recorded", recorded);
    }
}
