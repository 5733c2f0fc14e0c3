package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.paperlessmeeting.attendance.Absence;
import io.github.paperlessmeeting.attendance.Presence;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.vote.Annulment;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.Correction;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.ElectionBallot;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.Vote;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every record has in common, whatever it is of. */
class RecordsTest {
    private static final String ALL = "io.github.paperlessmeeting.decision.Records#all";

    /** Their texts are keys and names of the library itself, or checked as a whole. */
    private static final Set<String> WITHOUT_FREE_TEXT = Set.of("Message", "Pointer", "RuleId");

    @Test
    void all_of_them_are_found() {
        long components = Records.all()
                .mapToLong(type -> type.getRecordComponents().length)
                .sum();
        System.out.println("Records looked at: " + Records.all().count() + " with " + components + " components");

        assertThat(Records.all().map(Class::getSimpleName))
                .contains("Message", "TimeRange", "Finding", "Person", "Attachment", "AgendaItem", "RollCall")
                .contains("Threshold", "SecretVote", "Decision", "QuorumCheck")
                .contains("Weight", "Condition", "ElectionRule", "Election", "ConfidencePoll", "ElectionDecision")
                .hasSizeGreaterThanOrEqualTo(90);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void refuses_null_for_exactly_the_components_that_may_not_be_null(Class<?> type) {
        assertThatCode(() -> Records.make(type, Records.arguments(type)))
                .as("with null wherever it is allowed")
                .doesNotThrowAnyException();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive() && !Records.isNullable(components[i])) {
                var arguments = Records.arguments(type);
                arguments.set(i, null);
                assertThatNullPointerException()
                        .as(components[i].getName())
                        .isThrownBy(() -> Records.make(type, arguments));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void copies_its_lists_refuses_null_in_them_and_lets_nobody_change_them(Class<?> type) throws Throwable {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            assertThat(Collection.class.isAssignableFrom(components[i].getType()))
                    .as("%s is a list or a set in its natural order", components[i])
                    .isEqualTo(components[i].getType() == List.class
                            || components[i].getType().getSimpleName().equals("SortedSet"));
            if (components[i].getType() != List.class) {
                continue;
            }
            var arguments = Records.argumentsWith(type, components[i]);
            var given = new ArrayList<Object>((List<?>) arguments.get(i));
            arguments.set(i, given);
            Object made = Records.make(type, arguments);
            var expected = List.copyOf(given);
            given.clear();

            var held = (List<?>) components[i].getAccessor().invoke(made);
            assertThat(held).as(components[i].getName()).isEqualTo(expected).isNotEmpty();
            assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
            given.add(null);
            assertThatNullPointerException()
                    .as(components[i].getName())
                    .isThrownBy(() -> Records.make(type, arguments));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void holds_every_text_in_form_c_and_no_half_of_a_surrogate_pair(Class<?> type) throws Throwable {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() != String.class || WITHOUT_FREE_TEXT.contains(type.getSimpleName())) {
                continue;
            }
            var broken = Records.arguments(type);
            broken.set(i, "a\uD800");
            assertThatThrownBy(() -> Records.make(type, broken))
                    .as(components[i].getName())
                    .isInstanceOf(IllegalArgumentException.class);

            var decomposed = Records.arguments(type);
            decomposed.set(i, "e\u0302\u0323");
            Throwable refused = catchThrowable(() -> Records.make(type, decomposed));
            if (refused == null) {
                Object made = Records.make(type, decomposed);
                assertThat(components[i].getAccessor().invoke(made))
                        .as(components[i].getName())
                        .isEqualTo("ệ");
            } else {
                assertThat(refused).as("a token").isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void equals_another_of_the_same_components(Class<?> type) throws Throwable {
        Object one = Records.make(type, Records.arguments(type));
        Object other = Records.make(type, Records.arguments(type));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    }

    /** A public {@code isX()} or {@code getX()} would become a member of its own in JSON. */
    @ParameterizedTest
    @MethodSource(ALL)
    void has_no_method_that_looks_like_a_bean_property(Class<?> type) {
        assertThat(Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getName)
                        .filter(name -> name.matches("(is|get)[A-Z].*")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("personal")
    void shows_type_and_identifier_only_where_it_is_about_people(Class<?> type) throws Throwable {
        Object made = Records.make(type, Records.arguments(type));

        assertThat(made).hasToString(type.getSimpleName() + "[a]");
    }

    @ParameterizedTest
    @ValueSource(classes = {CastingVote.class, Annulment.class})
    void shows_its_type_only_where_there_is_no_identifier(Class<?> type) throws Throwable {
        Object made = Records.make(type, Records.arguments(type));

        assertThat(made).hasToString(type.getSimpleName() + "[]");
    }

    static Stream<Class<?>> personal() {
        Class<?>[] votes = Vote.class.getPermittedSubclasses();
        return Stream.concat(
                Stream.of(
                        Person.class,
                        Presence.class,
                        Absence.class,
                        Ballot.class,
                        Correction.class,
                        Motion.class,
                        Candidate.class,
                        ElectionBallot.class,
                        Election.class,
                        ConfidenceRating.class,
                        ConfidencePoll.class,
                        PersonConfidence.class,
                        ConfidenceDecision.class),
                Arrays.stream(votes));
    }
}
