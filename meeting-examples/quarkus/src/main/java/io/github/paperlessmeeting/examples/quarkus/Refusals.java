package io.github.paperlessmeeting.examples.quarkus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.paperlessmeeting.json.MeetingJsonRefusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Answers a body that is refused with a problem (RFC 9457) that has the code and the pointer of the library and what was
 * expected, and nothing of the content. What the mapper refuses before or after the document, such as an empty body, has neither.
 */
class Refusals {
    /** The members of a problem; a null one is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Problem(
            String title,
            int status,
            @Nullable String code,
            @Nullable String pointer,
            @Nullable String expected) {}

    @ServerExceptionMapper
    public Response refused(MismatchedInputException e) {
        return e instanceof MeetingJsonRefusal refusal
                ? problem(refusal.code().name(), refusal.pointer().value(), refusal.expected())
                : problem(null, null, null);
    }

    @ServerExceptionMapper
    public Response failed(WebApplicationException e) {
        return e.getResponse().getStatus() == Response.Status.BAD_REQUEST.getStatusCode()
                ? problem(null, null, null)
                : e.getResponse();
    }

    private static Response problem(@Nullable String code, @Nullable String pointer, @Nullable String expected) {
        Response.Status status = Response.Status.BAD_REQUEST;
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem(status.getReasonPhrase(), status.getStatusCode(), code, pointer, expected))
                .build();
    }
}
