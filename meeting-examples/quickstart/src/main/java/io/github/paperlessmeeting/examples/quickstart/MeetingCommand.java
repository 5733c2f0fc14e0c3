package io.github.paperlessmeeting.examples.quickstart;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line {@code meeting}. */
@Command(
        name = "meeting",
        mixinStandardHelpOptions = true,
        versionProvider = MeetingCommand.Version.class,
        subcommands = {CheckCommand.class, ReplayCommand.class},
        header = "Works with the JSON documents of paperless meetings.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Run 'meeting COMMAND --help' for the options of a command."})
public final class MeetingCommand {
    /** Not what picocli returns by default, 1: that says that a meeting has errors. */
    static final int SOFTWARE_FAULT = 70;

    /** The output could not be written to its end, so that a report without errors would not be one. */
    static final int OUTPUT_FAULT = 74;

    private MeetingCommand() {}

    /**
     * Runs the command and ends the virtual machine with its exit code.
     *
     * @param args the sub-command, its options and files; not null
     */
    public static void main(String[] args) {
        System.exit(runSafely(args));
    }

    /** An error of the machine, such as too little memory, must not end with the status that says what a meeting is like. */
    private static int runSafely(String... args) {
        try {
            return run(System.out, System.err, args);
        } catch (Error fault) {
            System.err.println(fault);
            return SOFTWARE_FAULT;
        }
    }

    static int run(OutputStream out, OutputStream err, String... args) {
        return run(commandLine(out, err), args);
    }

    static int run(CommandLine commandLine, String... args) {
        int status = commandLine.execute(args);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        return commandLine.getOut().checkError() ? OUTPUT_FAULT : status;
    }

    static CommandLine commandLine(OutputStream out, OutputStream err) {
        // UTF-8 whatever the platform says: Vietnamese does not survive another charset.
        return new CommandLine(new MeetingCommand())
                .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)))
                .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Layout.WIDTH)
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    fault.printStackTrace(command.getErr());
                    return SOFTWARE_FAULT;
                });
    }

    /** The version that the jar was built with. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = MeetingCommand.class.getPackage().getImplementationVersion();
            return new String[] {"meeting " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
