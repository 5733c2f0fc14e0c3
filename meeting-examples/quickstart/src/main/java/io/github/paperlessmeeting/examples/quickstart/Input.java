package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.json.MeetingJson;
import io.github.paperlessmeeting.json.MeetingJsonException;
import io.github.paperlessmeeting.meeting.Meeting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Something to read a meeting from.
 *
 * @param name how it is called in the report
 * @param source where its bytes are
 */
record Input(String name, Source source) {
    /** The meetings that come with the command, in the order in which they are shown. */
    static final List<String> BUNDLED =
            List.of("e-cabinet-2019.json", "thua-thien-hue-2019.json", "national-assembly-2024.json");

    /** Opens a stream of bytes. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException, UnreadableException;
    }

    static Input file(String name) {
        return new Input(name, () -> {
            Path path = path(name);
            if (Files.isDirectory(path)) {
                throw new UnreadableException(Unreadable.because(Unreadable.NOT_A_FILE));
            }
            return Files.newInputStream(path);
        });
    }

    static Input bundled(String name) {
        return new Input(name, () -> {
            InputStream in = Input.class.getResourceAsStream("/meetings/" + name);
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            return in;
        });
    }

    Meeting read() throws UnreadableException {
        try (InputStream in = source.open()) {
            return MeetingJson.standard().read(in);
        } catch (MeetingJsonException e) {
            throw new UnreadableException(Unreadable.of(e));
        } catch (UncheckedIOException e) {
            throw new UnreadableException(Unreadable.because(Unreadable.READ_FAILED));
        } catch (IOException e) {
            throw new UnreadableException(Unreadable.of(e));
        }
    }

    private static Path path(String name) throws UnreadableException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            // A name that this system cannot write is the name of no file.
            throw new UnreadableException(Unreadable.because(Unreadable.NOT_FOUND));
        }
    }
}
