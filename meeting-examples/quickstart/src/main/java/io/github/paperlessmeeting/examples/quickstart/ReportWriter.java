package io.github.paperlessmeeting.examples.quickstart;

/** Writes the reports of one run, one after the other, so that only one meeting is in memory at a time. */
interface ReportWriter extends AutoCloseable {
    /** Writes what was found of a meeting. */
    void write(MeetingReport report);

    /** Writes that an input could not be read; that is also said on the error stream. */
    void write(String file, Unreadable reason);

    /** Ends the output; the stream below stays open. */
    @Override
    void close();
}
