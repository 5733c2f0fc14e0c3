package io.github.paperlessmeeting.examples.springboot4;

import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.rule.MeetingRules;
import io.github.paperlessmeeting.rule.MeetingViolations;
import io.github.paperlessmeeting.text.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes only meetings that keep the rules, and answers the others with a problem (RFC 9457) that tells every error. */
@RestController
class ValidatedMeetingController {
    /** A finding as it is told: its sentence in the language of the request. */
    record Told(String rule, Severity severity, String pointer, String message) {}

    // tag::readme[]
    @PostMapping("/validated-meetings")
    Meeting post(@Valid @RequestBody Meeting meeting) {
        return meeting;
    }

    private static Report report(MethodArgumentNotValidException e) {
        return MeetingViolations.report(e.getBindingResult().getAllErrors().stream()
                .filter(error -> error.contains(ConstraintViolation.class))
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList());
    }
    // end::readme[]

    @ExceptionHandler
    ProblemDetail broken(MethodArgumentNotValidException e, Locale locale) {
        Messages sentences = MeetingRules.messages(locale);
        var problem = ProblemDetail.forStatus(422);
        problem.setProperty(
                "findings",
                report(e).findings().stream()
                        .map(finding -> new Told(
                                finding.rule().value(),
                                finding.severity(),
                                finding.pointer().value(),
                                sentences.text(finding.message())))
                        .toList());
        return problem;
    }
}
