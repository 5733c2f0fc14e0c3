package io.github.paperlessmeeting.examples.springboot4;

import io.github.paperlessmeeting.json.MeetingJsonRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers a body that is refused with a problem (RFC 9457) that has the code and the pointer of the library and what was
 * expected, and nothing of the content. What the mapper refuses before or after the document, such as an empty body, has neither.
 */
@RestControllerAdvice
class RefusalAdvice {
    @ExceptionHandler
    ProblemDetail refused(HttpMessageNotReadableException e) {
        var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getCause() instanceof MeetingJsonRefusal refused) {
            problem.setProperty("code", refused.code());
            problem.setProperty("pointer", refused.pointer().value());
            if (refused.expected() != null) {
                problem.setProperty("expected", refused.expected());
            }
        }
        return problem;
    }
}
