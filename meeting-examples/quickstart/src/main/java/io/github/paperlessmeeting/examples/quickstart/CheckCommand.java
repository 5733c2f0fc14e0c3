package io.github.paperlessmeeting.examples.quickstart;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks meetings and prints a report of each. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = MeetingCommand.Version.class,
        header = "Checks meetings and prints what was decided and what is wrong.",
        description = "Without files it checks the meetings that come with the command.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every meeting was read, and none has an error; it may have warnings.",
            "1:Every meeting was read, and some have errors.",
            "2:A file could not be read, or the command line is wrong.",
            "70:A fault of this program.",
        })
final class CheckCommand implements Callable<Integer> {
    static final int ACCEPTABLE = 0;
    static final int ERRORS = 1;
    static final int UNREADABLE = 2;

    enum Language {
        VI(Locale.forLanguageTag("vi")),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }
    }

    enum Format {
        TEXT,
        JSON
    }

    // Texts and not paths: a name that is no path is reported like a file that is not there.
    @Parameters(paramLabel = "FILE", description = "JSON documents, each holding one meeting.")
    private List<String> files = List.of();

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the report; vi by default.")
    private Language language = Language.VI;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the report; text by default.")
    private Format format = Format.TEXT;

    @Option(names = "--explain", description = "In the text, explain quorums and decisions step by step.")
    private boolean explain;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("Not run by picocli");
        }
        return check(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    private int check(PrintWriter out, PrintWriter err) {
        int status = ACCEPTABLE;
        try (ReportWriter writer = writer(out)) {
            for (Input input : inputs()) {
                try {
                    MeetingReport report = MeetingReport.of(input.name(), input.read());
                    writer.write(report);
                    status = Math.max(status, report.report().acceptable() ? ACCEPTABLE : ERRORS);
                } catch (UnreadableException e) {
                    writer.write(input.name(), e.reason());
                    out.flush();
                    err.print(Visible.text(input.name() + ": " + e.reason().text()) + "\n");
                    err.flush();
                    status = UNREADABLE;
                }
            }
        }
        out.flush();
        return status;
    }

    private ReportWriter writer(PrintWriter out) {
        var words = new Words(language.locale);
        return format == Format.JSON ? new JsonReport(out, words) : new TextReport(out, words, explain);
    }

    private List<Input> inputs() {
        return files.isEmpty()
                ? Input.BUNDLED.stream().map(Input::bundled).toList()
                : files.stream().map(Input::file).toList();
    }
}
