package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all identifiers and all codes of open vocabularies have in common. */
class CodesTest {
    static Stream<Class<?>> identifiers() {
        return Records.over("value").filter(type -> type.getSimpleName().endsWith("Id"));
    }

    static Stream<Class<?>> openCodes() {
        return Records.over("code");
    }

    static Stream<Class<?>> both() {
        return Stream.concat(identifiers(), openCodes());
    }

    @Test
    void all_of_them_are_found() {
        assertThat(identifiers().map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "AgendaItemId",
                        "SittingId",
                        "AttachmentId",
                        "BodyId",
                        "MandateId",
                        "PersonId",
                        "RuleId",
                        "ProcedureId",
                        "MotionId",
                        "VoteId");
        assertThat(openCodes().map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "AgendaItemKind",
                        "PaperRole",
                        "AttachmentKind",
                        "Classification",
                        "AbsenceReason",
                        "BodyKind",
                        "GroupCode",
                        "Role",
                        "Matter",
                        "Consequence",
                        "NoticeSubject",
                        "Occasion",
                        "ProcedureFamily");
    }

    @ParameterizedTest
    @MethodSource("openCodes")
    void the_constants_have_codes_of_their_own(Class<?> type) throws Exception {
        List<String> codes = new ArrayList<>();
        for (Object constant : constants(type)) {
            codes.add(constant.toString());
            assertThat(of(type, constant.toString())).isEqualTo(constant).hasSameHashCodeAs(constant);
        }

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes.isEmpty())
                .as("only a group has no known code")
                .isEqualTo(type.getSimpleName().equals("GroupCode"));
    }

    @ParameterizedTest
    @MethodSource("openCodes")
    void an_unknown_code_is_kept_as_it_is(Class<?> type) throws Exception {
        Object unknown = of(type, "x-vendor-code-2030");

        assertThat(unknown).hasToString("x-vendor-code-2030");
        assertThat(type.getRecordComponents()[0].getAccessor().invoke(unknown)).isEqualTo("x-vendor-code-2030");
        assertThat(constants(type)).doesNotContain(unknown);
    }

    @ParameterizedTest
    @MethodSource("openCodes")
    void a_malformed_code_is_refused_with_the_name_of_its_type(Class<?> type) {
        for (String malformed : List.of("", "A", "1", "a b", "a-", "đ", "a".repeat(65))) {
            assertThatThrownBy(() -> of(type, malformed))
                    .as(malformed)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(type.getSimpleName() + " must");
        }
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void a_malformed_identifier_is_refused_with_the_name_of_its_type(Class<?> type) {
        for (String malformed : List.of("", ".a", "a b", "a/b", "đ", "a".repeat(97))) {
            assertThatThrownBy(() -> of(type, malformed))
                    .as(malformed)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(type.getSimpleName() + " must");
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void null_is_refused_with_the_name_of_its_type(Class<?> type) {
        assertThatThrownBy(() -> of(type, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("both")
    void they_are_ordered_by_code_point_in_every_locale(Class<?> type) throws Exception {
        var ascending = List.of("a-1.x", "a.1", "a.b", "a.b-c", "a.b1", "i.i", "z.z");
        var values = new ArrayList<Object>();
        for (String text : ascending) {
            values.add(of(type, type.getSimpleName().endsWith("Id") ? adapt(type, text) : text.replace('.', 'm')));
        }
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                int byText = values.get(i).toString().compareTo(values.get(j).toString());
                assertThat(Integer.signum(compare(values.get(i), values.get(j))))
                        .as("%s to %s", values.get(i), values.get(j))
                        .isEqualTo(Integer.signum(byText));
                assertThat(values.get(i).equals(values.get(j))).isEqualTo(byText == 0);
            }
        }
    }

    private static String adapt(Class<?> type, String text) {
        return type.getSimpleName().equals("RuleId") ? text.replace(".1", ".x1") : text;
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void letter_case_counts_in_an_identifier(Class<?> type) throws Exception {
        if (!type.getSimpleName().equals("RuleId")) {
            assertThat(of(type, "A")).isNotEqualTo(of(type, "a"));
            assertThat(compare(of(type, "Z"), of(type, "a"))).isNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void they_show_their_text_alone(Class<?> type) throws Exception {
        String text = type.getSimpleName().equals("RuleId") ? "a.b" : "a-b";

        assertThat(of(type, text)).hasToString(text).isEqualTo(of(type, text));
    }

    @Test
    void two_types_of_one_text_are_never_equal() throws Exception {
        var values = new ArrayList<Object>();
        for (Class<?> type :
                both().filter(type -> !type.getSimpleName().equals("RuleId")).toList()) {
            values.add(of(type, "a"));
        }

        assertThat(values).doesNotHaveDuplicates();
    }

    private static List<Object> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static Object of(Class<?> type, String text) throws Exception {
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @SuppressWarnings("unchecked") // each of the types is comparable with itself
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
