package io.github.paperlessmeeting.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command.
 *
 * @param status the exit code
 * @param out what it printed
 * @param err what it printed on the error stream
 */
record Run(int status, String out, String err) {
    static Run of(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = MeetingCommand.run(out, err, args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
