package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.meeting.KeepsRules;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Messages;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Validating a meeting by Jakarta Validation, as Hibernate Validator does it, without an expression language. */
class MeetingViolationsTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Validator IN_ENGLISH = validator(Locale.ENGLISH);
    private static final Validator IN_VIETNAMESE = validator(VIETNAMESE);

    private static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, VIETNAMESE), locale, true))
                .buildValidatorFactory()
                .getValidator();
    }

    static List<Breach> breaches() {
        return StandardRulesTest.breaches();
    }

    private static List<Finding> found(Meeting meeting, Severity severity) {
        return MeetingRules.standard().check(meeting).of(severity);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_validator_finds_the_errors_of_the_rules_each_at_its_place_in_the_language_asked_for(Breach breach) {
        for (Map.Entry<Locale, Validator> each :
                Map.of(Locale.ENGLISH, IN_ENGLISH, VIETNAMESE, IN_VIETNAMESE).entrySet()) {
            Messages sentences = MeetingRules.messages(each.getKey());
            Set<ConstraintViolation<Meeting>> errors = each.getValue().validate(breach.meeting());
            assertThat(errors)
                    .extracting(violation ->
                            MeetingViolations.pointer(violation.getPropertyPath()) + ": " + violation.getMessage())
                    .containsExactlyInAnyOrderElementsOf(found(breach.meeting(), Severity.ERROR).stream()
                            .map(finding -> finding.pointer() + ": " + sentences.text(finding.message()))
                            .distinct()
                            .toList());
            assertThat(MeetingViolations.report(errors).findings())
                    .containsAll(found(breach.meeting(), Severity.ERROR));
        }
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void warnings_are_found_by_whoever_asks_for_their_group(Breach breach) {
        Set<ConstraintViolation<Meeting>> warnings = IN_ENGLISH.validate(breach.meeting(), KeepsRules.Warnings.class);
        assertThat(MeetingViolations.report(warnings).findings())
                .containsExactlyInAnyOrderElementsOf(found(breach.meeting(), Severity.WARNING));
        assertThat(warnings)
                .allSatisfy(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .containsExactly(KeepsRules.WarningFound.class));
    }

    @Test
    void a_report_of_violations_is_in_the_order_of_places_whatever_the_order_of_the_validator() {
        for (Breach breach : breaches()) {
            var errors = new ArrayList<>(IN_ENGLISH.validate(breach.meeting()));
            Report report = MeetingViolations.report(errors);
            Collections.reverse(errors);
            assertThat(MeetingViolations.report(errors)).isEqualTo(report);
            assertThat(report.findings()).isSortedAccordingTo(Comparator.comparing(Finding::pointer));
        }
    }

    @Test
    void the_rules_that_several_faults_at_one_place_break_are_told_in_the_order_of_the_rules() {
        Meeting meeting = Sample.withVotes(Sample.vote("v1").named(null, Sample.ballots("m6", "m6", "m6", "x0", "x1")));

        assertThat(MeetingViolations.report(IN_ENGLISH.validate(meeting)).findings())
                .extracting(finding -> finding.pointer() + " " + finding.rule())
                .hasSizeGreaterThan(4)
                .containsExactlyElementsOf(found(meeting, Severity.ERROR).stream()
                        .map(finding -> finding.pointer() + " " + finding.rule())
                        .toList());
    }

    @Test
    void a_meeting_that_keeps_the_rules_has_no_violations() {
        for (int seed = 0; seed < 50; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            assertThat(IN_ENGLISH.validate(meeting)).as("seed %d", seed).hasSameSizeAs(found(meeting, Severity.ERROR));
        }
    }

    private record Envelope(
            @AssertTrue boolean signed, List<@Valid Meeting> meetings, Map<String, @Valid Meeting> byName) {}

    @Test
    void inside_other_objects_places_begin_at_the_object_that_is_validated() {
        Breach breach = breaches().stream()
                .filter(each ->
                        each.severity() == Severity.ERROR && each.pointer().startsWith("/votes/"))
                .findFirst()
                .orElseThrow();
        var envelope = new Envelope(
                false,
                List.of(MeetingGenerator.seeded(1).anyMeeting(), breach.meeting()),
                Map.of("a/b", breach.meeting()));
        Set<ConstraintViolation<Envelope>> violations = IN_ENGLISH.validate(envelope);
        assertThat(MeetingViolations.report(violations).findings())
                .extracting(finding -> finding.pointer().value())
                .contains("/meetings/1" + breach.pointer(), "/byName/a~1b" + breach.pointer());
        assertThat(violations)
                .filteredOn(violation -> MeetingViolations.finding(violation) == null)
                .extracting(violation -> MeetingViolations.pointer(violation.getPropertyPath()))
                .containsExactly(Pointer.of("/signed"));
    }

    @Test
    void null_is_for_others_to_refuse() {
        assertThat(IN_ENGLISH.validate(new Envelope(true, List.of(), Map.of()))).isEmpty();
        assertThat(new KeepsRulesValidator().isValid(null, null)).isTrue();
    }

    /** A validator that offers no more than the standard: it is told in English, as a text in which nothing is replaced. */
    @Test
    void another_validator_than_hibernate_is_told_in_english() {
        var templates = new ArrayList<String>();
        var places = new ArrayList<String>();
        ConstraintValidatorContext standard = recording(ConstraintValidatorContext.class, templates, places);
        Breach breach = breaches().stream()
                .filter(each ->
                        each.severity() == Severity.ERROR && each.pointer().startsWith("/votes/"))
                .findFirst()
                .orElseThrow();
        var validator = new KeepsRulesValidator();

        assertThat(validator.isValid(breach.meeting(), standard))
                .isEqualTo(found(breach.meeting(), Severity.ERROR).isEmpty());
        assertThat(templates)
                .isNotEmpty()
                .containsExactlyElementsOf(found(breach.meeting(), Severity.ERROR).stream()
                        .map(finding -> MeetingRules.messages(Locale.ENGLISH)
                                .text(finding.message())
                                .replaceAll("[\\\\{}$]", "\\\\$0"))
                        .toList());
        assertThat(String.join("", places)).contains("votes");
    }

    /** Every builder that it gives is of the same kind; templates and names of nodes are written down. */
    private static <T> T recording(Class<T> type, List<String> templates, List<String> places) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("buildConstraintViolationWithTemplate")) {
                        templates.add((String) arguments[0]);
                    } else if (method.getName().equals("addPropertyNode")) {
                        places.add((String) arguments[0]);
                    }
                    return method.getReturnType().isInterface()
                            ? recording(method.getReturnType(), templates, places)
                            : method.getReturnType() == String.class ? "{template}" : null;
                }));
    }
}
