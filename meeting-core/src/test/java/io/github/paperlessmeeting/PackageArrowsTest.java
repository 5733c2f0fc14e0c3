package io.github.paperlessmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.rule.MeetingRules;
import io.github.paperlessmeeting.text.Nfc;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.Tally;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants a class for every ordered pair of packages and looks whether the rule of the arrows sees it. */
class PackageArrowsTest {
    /** A public type of each package. */
    private static final Map<String, Class<?>> SAMPLES = samples();

    /** The ways in which a class can use a type T. */
    private static final List<String> USES = List.of(
            "class %s { T field; }",
            "class %s { T[][] field; }",
            "class %s { java.util.Map<String, ? extends java.util.List<T>> field; }",
            "class %s { void take(T parameter) {} }",
            "class %s { T give() { return null; } }",
            "class %s { Object mention() { return T.class; } }",
            "class %s { boolean test(Object o) { return o instanceof T; } }",
            "class %s { java.util.function.Function<Object, String> f = o -> String.valueOf((Class<?>) T.class); }",
            "record %s(T component) {}",
            "class %s<X extends Comparable<? super T>> {}");

    /** What the rule says of each planted class that it reports. */
    private static final Map<String, String> REPORTED = new HashMap<>();

    private static Map<String, Class<?>> samples() {
        var samples = new HashMap<String, Class<?>>();
        for (Class<?> type : List.of(
                Agenda.class,
                Attachment.class,
                Presence.class,
                Body.class,
                Decision.class,
                Finding.class,
                Meeting.class,
                Threshold.class,
                MeetingRules.class,
                Nfc.class,
                Schedule.class,
                Tally.class)) {
            samples.put(type.getPackageName().substring(PackageArrows.ROOT.length() + 1), type);
        }
        return samples;
    }

    @BeforeAll
    static void plant(@TempDir Path directory) throws URISyntaxException {
        var sources = new HashMap<String, String>();
        for (String from : PackageArrows.TABLE.keySet()) {
            for (String to : PackageArrows.TABLE.keySet()) {
                for (int use = 0; use < USES.size(); use++) {
                    String name = name(to, use);
                    String code = USES.get(use)
                            .formatted(name)
                            .replaceAll("\\bT\\b", SAMPLES.get(to).getName());
                    sources.put(qualified(from, name), "package " + PackageArrows.ROOT + "." + from + "; " + code);
                }
            }
        }
        JavaClasses planted = PlantedClasses.compile(directory, sources);
        assertThat(planted).hasSameSizeAs(sources.keySet());
        PackageArrows.rule()
                .evaluate(planted)
                .handleViolations((Collection<JavaClass> origins, String message) ->
                        origins.forEach(origin -> REPORTED.merge(origin.getName(), message, String::concat)));
    }

    private static String name(String to, int use) {
        return "Planted" + use + "In" + to;
    }

    private static String qualified(String from, String name) {
        return PackageArrows.ROOT + "." + from + "." + name;
    }

    static Stream<Arguments> pairs() {
        return PackageArrows.TABLE.keySet().stream()
                .flatMap(from -> PackageArrows.TABLE.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void reports_a_class_exactly_where_the_table_has_no_arrow(String from, String to) {
        boolean allowed = from.equals(to) || PackageArrows.TABLE.get(from).contains(to);
        for (int use = 0; use < USES.size(); use++) {
            String name = qualified(from, name(to, use));
            assertThat(REPORTED.containsKey(name)).as(USES.get(use)).isEqualTo(!allowed);
            if (!allowed) {
                assertThat(REPORTED.get(name))
                        .contains(name)
                        .contains(SAMPLES.get(to).getName());
            }
        }
    }

    @Test
    void reports_a_package_without_a_row(@TempDir Path directory) throws URISyntaxException {
        JavaClasses stray = PlantedClasses.compile(
                directory,
                Map.of(
                        qualified("helper", "Stray"),
                        "package " + PackageArrows.ROOT + ".helper; class Stray { " + Nfc.class.getName() + " field; }",
                        qualified("vote.box", "Inner"),
                        "package " + PackageArrows.ROOT + ".vote.box; class Inner { " + Tally.class.getName()
                                + " field; }"));
        assertThat(PackageArrows.rule().evaluate(stray).getFailureReport().getDetails())
                .hasSize(2);
        assertThat(stray).extracting(PackageArrows::concept).containsExactlyInAnyOrder("helper", "vote.box");
    }

    @Test
    void lists_each_package_after_those_that_it_uses_so_that_there_can_be_no_cycle() {
        var before = new HashSet<String>();
        PackageArrows.TABLE.forEach((from, to) -> {
            assertThat(before).as(from).containsAll(to);
            before.add(from);
        });
    }

    @Test
    void keeps_apart_what_must_not_know_each_other() {
        assertThat(PackageArrows.allows("vote", "decision")).isFalse();
        assertThat(PackageArrows.allows("decision", "meeting")).isFalse();
        assertThat(PackageArrows.allows("meeting", "finding")).isFalse();
        assertThat(PackageArrows.allows("meeting", "rule")).isFalse();
    }

    @Test
    void has_a_sample_of_every_package() {
        assertThat(SAMPLES.keySet()).containsExactlyInAnyOrderElementsOf(PackageArrows.TABLE.keySet());
    }
}
