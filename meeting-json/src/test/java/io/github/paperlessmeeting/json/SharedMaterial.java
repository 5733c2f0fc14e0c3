package io.github.paperlessmeeting.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Material of others that lies beside the project, where it does; it is not part of it. */
final class SharedMaterial {
    private SharedMaterial() {}

    static Optional<Path> folder(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared").resolve(name);
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
