package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.attendance.PresenceSnapshot;
import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A timeline says at each tick what asking every stretch and every mandate at that tick says. */
class QuorumTimelineSweepTest {
    private static final List<ZoneId> ZONES = Stream.of(
                    "Asia/Ho_Chi_Minh",
                    "UTC",
                    "America/New_York",
                    "America/Sao_Paulo",
                    "Pacific/Apia",
                    "Asia/Kathmandu")
            .map(ZoneId::of)
            .toList();
    private static final List<QuorumRule> RULES = List.of(
            new QuorumRule(Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE), null),
            new QuorumRule(Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE), null),
            new QuorumRule(Threshold.moreThan(Fraction.HALF, Base.STATUTORY_SEATS), null),
            new QuorumRule(Threshold.atLeast(2), null));

    /** Two members within four ticks, each with no stretch or any one: every case there is. */
    @Test
    void agrees_for_every_pair_of_stretches_of_two_members() {
        var stretches = new ArrayList<@Nullable Presence>();
        stretches.add(null);
        Instant start = Instant.EPOCH;
        for (AttendanceMode mode : AttendanceMode.values()) {
            for (int from = -1; from <= 4; from++) {
                for (int until = -1; until <= 5; until++) {
                    Instant end = until == 5 ? null : start.plusSeconds(until);
                    stretches.add(new Presence(PersonId.of("p0"), mode, start.plusSeconds(from), end));
                }
            }
        }
        var mandates = List.of(mandate(0, 0, null, null), mandate(1, 1, null, null));
        var question = new QuorumQuestion(mandates, ZONES.get(0), RULES.get(1), null);
        int cases = 0;
        for (Presence first : stretches) {
            for (Presence second : stretches) {
                var presences = new ArrayList<Presence>();
                if (first != null) {
                    presences.add(first);
                }
                if (second != null) {
                    presences.add(new Presence(PersonId.of("p1"), second.mode(), second.from(), second.until()));
                }
                check(question, presences, start, start.plusSeconds(4), Duration.ofSeconds(1), "case " + cases);
                cases++;
            }
        }
        assertThat(cases).isEqualTo(85 * 85);
    }

    @Test
    void agrees_whatever_the_presences_terms_recusals_zones_and_rules() {
        var seen = new TreeSet<QuorumStatus>();
        int turns = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            LocalDate day = List.of(
                            LocalDate.of(2024, 5, 20),
                            LocalDate.of(2018, 11, 3),
                            LocalDate.of(2018, 2, 17),
                            LocalDate.of(2011, 12, 29),
                            LocalDate.of(2024, 3, 9))
                    .get(random.nextInt(5));
            Instant start = day.atTime(20, 0).atZone(zone).toInstant();
            var tick = Duration.ofMinutes(30);
            QuorumQuestion question = question(random, zone, day);
            List<Presence> presences = presences(random, start, tick);
            Instant end = random.nextInt(4) == 0 ? null : start.plus(tick.multipliedBy(random.nextInt(90)));
            String where = "seed " + seed;
            QuorumTimeline timeline = check(question, presences, start, end, tick, where);
            timeline.spans().forEach(span -> seen.add(span.check().status()));
            turns += timeline.gained().size() + timeline.lost().size();

            var shuffled = new ArrayList<>(presences);
            Collections.shuffle(shuffled, random);
            var mandates = new ArrayList<>(question.mandates());
            Collections.shuffle(mandates, random);
            var same = new QuorumQuestion(
                    mandates,
                    zone,
                    question.recused(),
                    question.rulesKnown(),
                    question.rule(),
                    question.statutorySeats());
            assertThat(QuorumTimeline.of(same, shuffled, start, end))
                    .as(where)
                    .isEqualTo(timeline)
                    .hasSameHashCodeAs(timeline);
        }
        assertThat(seen).containsExactly(QuorumStatus.values());
        assertThat(turns).isGreaterThan(500);
    }

    private static QuorumTimeline check(
            QuorumQuestion question,
            List<Presence> presences,
            Instant start,
            @Nullable Instant end,
            Duration tick,
            String where) {
        QuorumTimeline timeline = QuorumTimeline.of(question, presences, start, end);
        var gained = new ArrayList<Instant>();
        var lost = new ArrayList<Instant>();
        Duration quorate = Duration.ZERO;
        QuorumCheck before = null;
        RollCall countBefore = null;
        int changes = 0;
        for (int i = -2; i < 120; i++) {
            Instant at = start.plus(tick.multipliedBy(i));
            boolean within = i >= 0 && (end == null || at.isBefore(end));
            if (!within) {
                assertThat(timeline.at(at)).as(where).isNull();
                continue;
            }
            RollCall count = count(question, presences, at);
            QuorumCheck expected = question.rulesKnown()
                    ? Quorum.check(question.rule(), count, question.statutorySeats())
                    : Quorum.under(null, count, question.statutorySeats());
            QuorumSpan span = timeline.span(at);
            assertThat(span).as(where).isNotNull();
            assertThat(new RollCall(at, span.mandatesInOffice(), span.onSite(), span.remote()))
                    .as(where)
                    .isEqualTo(count);
            assertThat(timeline.at(at)).as(where).isEqualTo(span.check()).isEqualTo(expected);
            assertThat(timeline.present(at)).as(where).isEqualTo(PresenceSnapshot.of(presences, at));
            boolean is = expected.status() == QuorumStatus.QUORATE;
            boolean was = before != null && before.status() == QuorumStatus.QUORATE;
            if (before != null && is != was) {
                (is ? gained : lost).add(at);
            }
            quorate = is ? quorate.plus(tick) : quorate;
            boolean changed = countBefore == null
                    || !count.equals(new RollCall(
                            at, countBefore.mandatesInOffice(), countBefore.onSite(), countBefore.remote()));
            changes += changed ? 1 : 0;
            before = expected;
            countBefore = count;
        }
        assertThat(timeline.spans()).as(where).hasSize(changes);
        assertThat(timeline.gained()).as(where).isEqualTo(gained);
        assertThat(timeline.lost()).as(where).isEqualTo(lost);
        boolean endless = end == null && before != null && before.status() == QuorumStatus.QUORATE;
        if (end != null) {
            assertThat(timeline.quorateTime()).as(where).isEqualTo(quorate);
        } else {
            assertThat(timeline.quorateTime() == null).as(where).isEqualTo(endless);
        }
        return timeline;
    }

    private static RollCall count(QuorumQuestion question, List<Presence> presences, Instant at) {
        LocalDate day = at.atZone(question.zone()).toLocalDate();
        int inOffice = 0;
        int onSite = 0;
        int remote = 0;
        for (Mandate mandate : question.mandates()) {
            if (!mandate.votingRight() || !mandate.inOfficeOn(day)) {
                continue;
            }
            inOffice++;
            Set<AttendanceMode> modes = new HashSet<>();
            for (Presence presence : presences) {
                if (presence.person().equals(mandate.person()) && presence.covers(at)) {
                    modes.add(presence.mode());
                }
            }
            if (question.recused().contains(mandate.id())) {
                continue;
            }
            if (modes.contains(AttendanceMode.ON_SITE)) {
                onSite++;
            } else if (modes.contains(AttendanceMode.REMOTE)) {
                remote++;
            }
        }
        return new RollCall(at, inOffice, onSite, remote);
    }

    private static QuorumQuestion question(Random random, ZoneId zone, LocalDate day) {
        List<Mandate> mandates = IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> {
                    LocalDate from = random.nextInt(3) > 0 ? null : day.plusDays(random.nextInt(4) - 1L);
                    LocalDate until = random.nextInt(3) > 0 ? null : day.plusDays(random.nextInt(4) - 1L);
                    boolean reversed = from != null && until != null && until.isBefore(from);
                    return mandate(i, random.nextInt(5), from, reversed ? from : until);
                })
                .toList();
        var recused = new TreeSet<MandateId>();
        for (int i = random.nextInt(3); i > 0; i--) {
            recused.add(MandateId.of("m" + random.nextInt(8)));
        }
        boolean known = random.nextInt(8) > 0;
        QuorumRule rule = known && random.nextInt(8) > 0 ? RULES.get(random.nextInt(RULES.size())) : null;
        Integer seats = random.nextInt(3) == 0 ? null : random.nextInt(6);
        return new QuorumQuestion(mandates, zone, recused, known, rule, seats);
    }

    private static List<Presence> presences(Random random, Instant start, Duration tick) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(i -> new Presence(
                        PersonId.of("p" + random.nextInt(6)),
                        random.nextBoolean() ? AttendanceMode.ON_SITE : AttendanceMode.REMOTE,
                        start.plus(tick.multipliedBy(random.nextInt(80) - 5)),
                        random.nextInt(5) == 0 ? null : start.plus(tick.multipliedBy(random.nextInt(90) - 5))))
                .toList();
    }

    private static Mandate mandate(int number, int person, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Mandate(
                MandateId.of("m" + number),
                PersonId.of("p" + person),
                BodyId.of("x"),
                Role.MEMBER,
                number != 6,
                null,
                from,
                until);
    }
}
