package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.json.MeetingJacksonModule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decides recorded votes again and compares with what was announced. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = MeetingCommand.Version.class,
        header = "Decides recorded votes again and compares the outcomes with those that were announced.",
        description = "Each file holds one vote a line, as JSON; a name that ends in .gz is a compressed one.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every outcome is the one announced, or the record itself explains why not.",
            "1:Some outcomes differ or cannot be decided, and nothing explains it.",
            "2:A file or line was refused, --procedures fits no record, or the command line is wrong.",
            "70:A fault of this program.",
        })
final class ReplayCommand implements Callable<Integer> {
    /** A line or a file is no JSON. */
    static final String MALFORMED_JSON = "MALFORMED_JSON";

    private static final int AGREED = 0;
    private static final int UNEXPLAINED = 1;
    private static final int UNREADABLE = 2;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(new MeetingJacksonModule())
            .build();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of recorded votes: .jsonl or .jsonl.gz.")
    private List<String> files = List.of();

    @Option(
            names = "--procedures",
            paramLabel = "FILE",
            description = {
                "Rules of procedure to decide by, instead of those that the records state: a JSON object",
                "with the rules, in the form that a meeting has them, by the name of the body."
            })
    private @Nullable String procedures;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the report; vi by default.")
    private CheckCommand.Language language = CheckCommand.Language.VI;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("Not run by picocli");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int status = AGREED;
        try {
            Map<String, RulesOfProcedure> given = readProcedures();
            Set<String> unmatched = new LinkedHashSet<>(given.keySet());
            var replay = new Replay(new RecordRules(given));
            for (String file : files) {
                status = Math.max(status, replay(replay, file, unmatched, out, err));
            }
            status = Math.max(status, warn(given, unmatched, err));
        } catch (UnreadableException e) {
            complain(err, String.valueOf(procedures), e.reason());
            status = UNREADABLE;
        }
        out.flush();
        return status;
    }

    /** Rules for bodies of which there is no record: a warning for each, and an error if that is all there are. */
    private int warn(Map<String, RulesOfProcedure> given, Set<String> unmatched, PrintWriter err) {
        for (String body : unmatched) {
            String pointer = GivenProcedures.pointer(body);
            complain(
                    err,
                    String.valueOf(procedures),
                    new Unreadable(GivenProcedures.UNMATCHED_BODY, pointer, null, null));
        }
        return !given.isEmpty() && unmatched.size() == given.size() ? UNREADABLE : AGREED;
    }

    private int replay(Replay replay, String file, Set<String> unmatched, PrintWriter out, PrintWriter err) {
        var report = new ReplayReport();
        try {
            read(replay, file, report, unmatched, err);
        } catch (UnreadableException e) {
            out.flush();
            complain(err, file, e.reason());
            return UNREADABLE;
        }
        report.print(file, out, new Words(language.locale()));
        out.flush();
        if (report.refused() > 0) {
            return UNREADABLE;
        }
        return report.count(ReplayKind.Status.DISAGREES) > 0 ? UNEXPLAINED : AGREED;
    }

    private static void complain(PrintWriter err, String file, Unreadable reason) {
        err.print(Visible.text(file + ": " + reason.text()) + "\n");
        err.flush();
    }

    /** Every line by itself: one that is refused is told at once, and the next is read. */
    private void read(Replay replay, String file, ReplayReport report, Set<String> unmatched, PrintWriter err)
            throws UnreadableException {
        try (RecordLines lines = open(file)) {
            for (boolean more = true; more; ) {
                try {
                    String line = lines.next();
                    more = line != null;
                    if (line != null && !line.isBlank()) {
                        VoteRecord vote = VoteRecord.of(parse(line));
                        unmatched.remove(vote.body());
                        report.add(replay.decide(vote));
                    }
                } catch (RefusedRecordException e) {
                    report.refuse();
                    complain(err, file, e.at(lines.number()));
                }
            }
        } catch (IOException e) {
            throw new UnreadableException(Unreadable.of(e));
        }
    }

    private JsonNode parse(String line) throws RefusedRecordException {
        try {
            return mapper.readTree(line);
        } catch (JacksonException e) {
            throw new RefusedRecordException(MALFORMED_JSON, null);
        }
    }

    private static RecordLines open(String file) throws IOException, UnreadableException {
        InputStream in = stream(file);
        try {
            return new RecordLines(file.endsWith(".gz") ? new GZIPInputStream(in) : in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream stream(String file) throws IOException, UnreadableException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableException(Unreadable.because(Unreadable.NOT_A_FILE));
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new UnreadableException(Unreadable.because(Unreadable.NOT_FOUND));
        }
    }

    private Map<String, RulesOfProcedure> readProcedures() throws UnreadableException {
        if (procedures == null) {
            return Map.of();
        }
        try (InputStream in = stream(procedures)) {
            return GivenProcedures.read(mapper, in);
        } catch (IOException e) {
            throw new UnreadableException(Unreadable.of(e));
        }
    }
}
