package io.github.paperlessmeeting.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder with the scripts of {@code src/test/node} and the packages that they need, where Node.js and the packages are. */
final class NodeFolder {
    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");
    private static final int SECONDS = 180;

    /** Why the packages could not be fetched, so that it is not tried again for each test; empty if they could. */
    private static String failure = "";

    private NodeFolder() {}

    /** What a program printed and how it ended. */
    record Run(int exit, String output) {}

    /** The folder, filled; the test is skipped, with the reason, where that is not possible. */
    static Path filled() {
        assumeTrue(exists("node"), "skipped: there is no Node.js here");
        assumeTrue(exists("npm"), "skipped: there is no npm here");
        assumeTrue(failure.isEmpty(), failure);
        try (Stream<Path> files = Files.list(SOURCES)) {
            Files.createDirectories(FOLDER);
            Path lock = FOLDER.resolve("package-lock.json");
            boolean present = Files.isDirectory(FOLDER.resolve("node_modules"))
                    && Files.exists(lock)
                    && Files.mismatch(lock, SOURCES.resolve("package-lock.json")) < 0;
            for (Path file : files.toList()) {
                if (!file.endsWith("package-lock.json")) {
                    Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            if (!present) {
                // The lock file tells that the packages are there, so it goes again if they are not.
                Files.copy(SOURCES.resolve("package-lock.json"), lock, StandardCopyOption.REPLACE_EXISTING);
                Run install = run(
                        "npm",
                        "ci",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        "--prefer-offline",
                        "--fetch-retries=1");
                if (install.exit() != 0) {
                    Files.delete(lock);
                    failure = "skipped: npm cannot fetch the packages: " + install.output();
                }
                assumeTrue(failure.isEmpty(), failure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FOLDER;
    }

    private static boolean exists(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs a program in the folder. */
    static Run run(String... command) {
        try {
            Path output = FOLDER.resolve("output.txt");
            Process process = new ProcessBuilder(List.of(command))
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Run(-1, "not ended after " + SECONDS + " s");
            }
            return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
