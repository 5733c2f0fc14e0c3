package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.json.MeetingJacksonModule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            "1:Some outcomes differ, and nothing explains it.",
            "2:A file could not be read, or the command line is wrong.",
            "70:A fault of this program.",
        })
final class ReplayCommand implements Callable<Integer> {
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

    /** A file that could not be read, with the place where. */
    private static final class BadFileException extends Exception {
        private static final long serialVersionUID = 1;

        BadFileException(String what) {
            super(what);
        }
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("Not run by picocli");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int status = AGREED;
        try {
            var replay = new Replay(new RecordRules(readProcedures()));
            for (String file : files) {
                status = Math.max(status, replay(replay, file, out, err));
            }
        } catch (BadFileException e) {
            complain(err, e);
            status = UNREADABLE;
        }
        out.flush();
        return status;
    }

    private int replay(Replay replay, String file, PrintWriter out, PrintWriter err) {
        try {
            ReplayReport report = read(replay, file);
            report.print(file, out, new Words(language.locale()));
            return report.count(ReplayKind.Status.DISAGREES) == 0 ? AGREED : UNEXPLAINED;
        } catch (BadFileException e) {
            out.flush();
            complain(err, e);
            return UNREADABLE;
        }
    }

    private static void complain(PrintWriter err, BadFileException fault) {
        err.print(Visible.text(String.valueOf(fault.getMessage())) + "\n");
        err.flush();
    }

    private ReplayReport read(Replay replay, String file) throws BadFileException {
        var report = new ReplayReport();
        int number = 0;
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    VoteRecord vote = VoteRecord.of(parse(line));
                    report.add(vote, replay.decide(vote));
                }
            }
        } catch (VoteRecord.MalformedException e) {
            throw new BadFileException(file + ": BAD_RECORD at " + e.getMessage() + ", line " + number);
        } catch (JacksonException e) {
            throw new BadFileException(file + ": MALFORMED_JSON, line " + number);
        } catch (CharacterCodingException e) {
            throw new BadFileException(file + ": BAD_ENCODING, line " + (number + 1));
        } catch (IOException e) {
            throw new BadFileException(file + ": " + Unreadable.of(e).code());
        }
        return report;
    }

    private JsonNode parse(String line) throws VoteRecord.MalformedException {
        JsonNode node = mapper.readTree(line);
        if (!node.isObject()) {
            throw new VoteRecord.MalformedException("record");
        }
        return node;
    }

    /** Malformed UTF-8 is refused and not replaced. */
    private static BufferedReader open(String file) throws IOException, BadFileException {
        InputStream in = stream(file);
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()));
    }

    private static InputStream stream(String file) throws IOException, BadFileException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new BadFileException(file + ": " + Unreadable.NOT_A_FILE);
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new BadFileException(file + ": " + Unreadable.NOT_FOUND);
        }
    }

    private Map<String, RulesOfProcedure> readProcedures() throws BadFileException {
        Map<String, RulesOfProcedure> rules = new LinkedHashMap<>();
        if (procedures == null) {
            return rules;
        }
        try (InputStream in = stream(procedures)) {
            JsonNode node = mapper.readTree(in);
            for (String body : node.propertyNames()) {
                rules.put(body, mapper.treeToValue(node.path(body), RulesOfProcedure.class));
            }
        } catch (JacksonException e) {
            throw new BadFileException(procedures + ": BAD_PROCEDURES");
        } catch (IOException e) {
            throw new BadFileException(procedures + ": " + Unreadable.of(e).code());
        }
        return rules;
    }
}
