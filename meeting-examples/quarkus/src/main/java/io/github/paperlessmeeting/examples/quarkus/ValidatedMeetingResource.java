package io.github.paperlessmeeting.examples.quarkus;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.rule.MeetingRules;
import io.github.paperlessmeeting.rule.MeetingViolations;
import io.github.paperlessmeeting.text.Messages;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Takes only meetings that keep the rules, and answers the others with a problem (RFC 9457) that tells every error. */
@Path("/validated-meetings")
class ValidatedMeetingResource {
    /** The members of the problem. */
    record Problem(String title, int status, List<Told> findings) {}

    /** A finding as it is told: its sentence in the language of the request. */
    record Told(String rule, Severity severity, String pointer, String message) {}

    // tag::readme[]
    @POST
    public Meeting post(@Valid @Nullable Meeting meeting) {
        if (meeting == null) {
            throw new BadRequestException();
        }
        return meeting;
    }

    @ServerExceptionMapper
    public Response broken(ConstraintViolationException e, HttpHeaders headers) {
        Messages sentences =
                MeetingRules.messages(headers.getAcceptableLanguages().get(0));
        var findings = MeetingViolations.report(e.getConstraintViolations()).findings().stream()
                .map(finding -> new Told(
                        finding.rule().value(),
                        finding.severity(),
                        finding.pointer().value(),
                        sentences.text(finding.message())))
                .toList();
        return Response.status(422)
                .type("application/problem+json")
                .entity(new Problem("Unprocessable Content", 422, findings))
                .build();
    }
    // end::readme[]
}
