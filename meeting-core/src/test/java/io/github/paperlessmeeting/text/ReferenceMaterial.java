package io.github.paperlessmeeting.text;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real material that lies beside a checkout in a folder {@code shared} and is never part of it; tests of it are skipped elsewhere. */
public final class ReferenceMaterial {
    private ReferenceMaterial() {}

    /** The file or folder; the test that asks is skipped if it is absent. */
    public static Path require(String relative) {
        Path found = null;
        for (Path up = Path.of("").toAbsolutePath(); up != null && found == null; up = up.getParent()) {
            Path candidate = up.resolve("shared").resolve(relative);
            found = Files.exists(candidate) ? candidate : null;
        }
        Assumptions.assumeTrue(found != null, "Skipped, since there is no shared/" + relative + " above this module");
        return found;
    }
}
