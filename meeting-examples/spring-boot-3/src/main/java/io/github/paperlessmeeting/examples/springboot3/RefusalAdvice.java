package io.github.paperlessmeeting.examples.springboot3;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers a body that is refused with a problem (RFC 9457) that has the code and the pointer of the library, and nothing of
 * the content. What the mapper refuses before or after the document, such as an empty body, has neither.
 */
@RestControllerAdvice
class RefusalAdvice {
    /** The message of a refusal of the library. Control characters in the names of its pointer are spelled out. */
    private static final Pattern REFUSAL =
            Pattern.compile("([A-Z0-9_]+) at (?:the whole document|(/.*))", Pattern.DOTALL);

    @ExceptionHandler
    ProblemDetail refused(HttpMessageNotReadableException e) {
        var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getCause() instanceof MismatchedInputException refused) {
            Matcher refusal = REFUSAL.matcher(refused.getOriginalMessage());
            if (refusal.matches()) {
                problem.setProperty("code", refusal.group(1));
                problem.setProperty("pointer", refusal.group(2) == null ? "" : refusal.group(2));
            }
        }
        return problem;
    }
}
