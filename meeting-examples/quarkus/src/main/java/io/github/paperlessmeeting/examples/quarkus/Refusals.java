package io.github.paperlessmeeting.examples.quarkus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Answers a body that is refused with a problem (RFC 9457) that has the code and the pointer of the library, and nothing of
 * the content. What the mapper refuses before or after the document, such as an empty body, has neither.
 */
class Refusals {
    /** The message of a refusal of the library. Control characters in the names of its pointer are spelled out. */
    private static final Pattern REFUSAL =
            Pattern.compile("([A-Z0-9_]+) at (?:the whole document|(/.*))", Pattern.DOTALL);

    /** The members of a problem; a null one is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Problem(
            String title,
            int status,
            @Nullable String code,
            @Nullable String pointer) {}

    @ServerExceptionMapper
    public Response refused(MismatchedInputException e) {
        Matcher refusal = REFUSAL.matcher(e.getOriginalMessage());
        return refusal.matches()
                ? problem(refusal.group(1), refusal.group(2) == null ? "" : refusal.group(2))
                : problem(null, null);
    }

    @ServerExceptionMapper
    public Response failed(WebApplicationException e) {
        return e.getResponse().getStatus() == Response.Status.BAD_REQUEST.getStatusCode()
                ? problem(null, null)
                : e.getResponse();
    }

    private static Response problem(@Nullable String code, @Nullable String pointer) {
        Response.Status status = Response.Status.BAD_REQUEST;
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem(status.getReasonPhrase(), status.getStatusCode(), code, pointer))
                .build();
    }
}
