package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rule of this library: its name, its severity, its basis, and the place from which its messages are named. */
abstract class StandardRule implements MeetingRule {
    private final RuleId id;
    private final Severity severity;
    private final @Nullable String basis;

    StandardRule(String id, Severity severity, @Nullable String basis) {
        this.id = RuleId.of(id);
        this.severity = severity;
        this.basis = basis;
    }

    StandardRule(String id, Severity severity) {
        this(id, severity, null);
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final @Nullable String basis() {
        return basis;
    }

    final Message message() {
        return Message.of(id.value());
    }

    final Message message(String variant) {
        return Message.of(id.value() + "." + variant);
    }

    static Pointer at(String list, int index) {
        return Pointer.ROOT.append(list).append(index);
    }

    static Pointer at(String parent, String list, int index) {
        return Pointer.ROOT.append(parent).append(list).append(index);
    }

    /** A rule that looks at one sitting after another. */
    abstract static class OfSittings extends StandardRule {
        OfSittings(String id, Severity severity) {
            super(id, severity);
        }

        @Override
        public final void check(Inspection inspection) {
            List<Sitting> sittings = inspection.meeting().sittings();
            for (int i = 0; i < sittings.size(); i++) {
                check(inspection, inspection.record(i), at("sittings", i));
            }
        }

        abstract void check(Inspection inspection, SittingRecord sitting, Pointer place);
    }

    /** A rule that looks at one vote after another. */
    abstract static class OfVotes extends StandardRule {
        OfVotes(String id, Severity severity) {
            super(id, severity);
        }

        @Override
        public final void check(Inspection inspection) {
            List<Vote> votes = inspection.meeting().votes();
            for (int i = 0; i < votes.size(); i++) {
                check(inspection, votes.get(i), i);
            }
        }

        abstract void check(Inspection inspection, Vote vote, int position);

        static Pointer at(int vote) {
            return at("votes", vote);
        }
    }

    /** A rule that looks at when something was sent. Nothing is said of a meeting that was postponed or cancelled. */
    abstract static class OfNotices extends StandardRule {
        private final NoticeSubject subject;

        OfNotices(String id, NoticeSubject subject) {
            super(id, Severity.WARNING);
            this.subject = subject;
        }

        @Override
        public final void check(Inspection inspection) {
            MeetingStatus status = inspection.meeting().status();
            Notice notice = status == MeetingStatus.POSTPONED || status == MeetingStatus.CANCELLED
                    ? null
                    : Notice.of(inspection.meeting(), subject, inspection.workingDays());
            if (notice != null) {
                check(inspection, notice);
            }
        }

        abstract void check(Inspection inspection, Notice notice);

        final void report(Inspection inspection, Pointer place, Notice notice, Instant sent) {
            inspection.report(
                    place,
                    message(notice.period()
                                    .unit()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .with("sent", sent)
                            .with("needed", notice.period().length()),
                    notice.basis());
        }
    }
}
