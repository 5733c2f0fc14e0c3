package io.github.paperlessmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every component of every record of this package. */
class MeetingRecordsTest {
    private record Slot(Record sample, int index) {
        RecordComponent component() {
            return sample.getClass().getRecordComponents()[index];
        }

        boolean nullable() {
            return component().getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        Object value(Record of) throws ReflectiveOperationException {
            return component().getAccessor().invoke(of);
        }

        /** The same record with another value in this place. */
        Record with(Object value) throws Throwable {
            RecordComponent[] components = sample.getClass().getRecordComponents();
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                arguments[i] = i == index ? value : components[i].getAccessor().invoke(sample);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return sample.getClass().getDeclaredConstructor(types).newInstance(arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            return sample.getClass().getSimpleName() + "." + component().getName();
        }
    }

    private static Stream<Slot> slots() {
        Meeting meeting = MeetingGenerator.seeded(1).meeting(MeetingSize.S);
        Sitting sitting = meeting.sittings().stream()
                .filter(one -> !one.presences().isEmpty())
                .findFirst()
                .orElseThrow();
        return Stream.of(
                        meeting,
                        sitting,
                        new Venue("Hội trường", "Số 1"),
                        new Source("Thông cáo", "https://example.org/1", LocalDate.of(2024, 5, 20)),
                        new Illustrative("/title", "minh họa"),
                        MeetingKind.REGULAR,
                        SittingKind.PLENARY,
                        MeetingId.of("h-1"))
                .flatMap(sample -> Stream.iterate(0, i -> i + 1)
                        .limit(sample.getClass().getRecordComponents().length)
                        .map(i -> new Slot(sample, i)))
                .filter(slot -> !slot.component().getType().isPrimitive());
    }

    private static Stream<Slot> lists() {
        return slots().filter(slot -> slot.component().getType() == List.class);
    }

    @ParameterizedTest
    @MethodSource("slots")
    void takes_null_exactly_where_it_is_declared(Slot slot) throws Throwable {
        if (slot.nullable()) {
            assertThat(slot.value(slot.with(null))).isNull();
        } else {
            assertThatThrownBy(() -> slot.with(null)).isInstanceOf(NullPointerException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("slots")
    void is_equal_to_itself_built_again(Slot slot) throws Throwable {
        assertThat(slot.with(slot.value(slot.sample()))).isEqualTo(slot.sample());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void copies_each_list(Slot slot) throws Throwable {
        List<?> original = (List<?>) slot.value(slot.sample());
        var given = new ArrayList<Object>(original);
        Record built = slot.with(given);
        given.add("another");
        given.remove(0);
        assertThat(slot.value(built)).isEqualTo(original);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hands_out_lists_that_nobody_can_change(Slot slot) throws Throwable {
        var given = new ArrayList<Object>((List<?>) slot.value(slot.sample()));
        List<?> held = (List<?>) slot.value(slot.with(given));
        assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void refuses_null_in_a_list(Slot slot) {
        var given = new ArrayList<Object>();
        given.add(null);
        assertThatThrownBy(() -> slot.with(given)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"regular", "x", "hop-giao-ban", "a1-2"})
    void keeps_a_kind_that_it_does_not_know(String code) {
        assertThat(MeetingKind.of(code)).hasToString(code).isEqualTo(new MeetingKind(code));
        assertThat(SittingKind.of(code)).hasToString(code).isEqualTo(new SittingKind(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Regular", "a b", "a-", "-a", "1a", "họp", "a_b"})
    void refuses_a_malformed_kind(String code) {
        assertThatThrownBy(() -> MeetingKind.of(code)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SittingKind.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "a/b", "họp"})
    void refuses_a_malformed_identifier(String value) {
        assertThatThrownBy(() -> MeetingId.of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "A.b_c~d-e", "0f8fad5b-d9cb-469f-a165-70867728950e"})
    void keeps_an_identifier_as_it_is(String value) {
        assertThat(MeetingId.of(value)).hasToString(value);
        assertThatCode(() -> new MeetingId(value)).doesNotThrowAnyException();
    }
}
