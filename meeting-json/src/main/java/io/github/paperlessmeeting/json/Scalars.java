package io.github.paperlessmeeting.json;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.AgendaItemKind;
import io.github.paperlessmeeting.agenda.PaperRole;
import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.AttachmentKind;
import io.github.paperlessmeeting.attachment.Classification;
import io.github.paperlessmeeting.attendance.AbsenceReason;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.meeting.MeetingId;
import io.github.paperlessmeeting.meeting.MeetingKind;
import io.github.paperlessmeeting.meeting.SchemaVersion;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import io.github.paperlessmeeting.procedure.Occasion;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.VoteId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of all types whose values are single JSON values. */
final class Scalars {
    /** Types of this library. */
    static final List<TextCodec> OWN = List.of(
            // identifiers
            TextCodec.shared(AgendaItemId.class, AgendaItemId::of, AgendaItemId::value),
            TextCodec.shared(AttachmentId.class, AttachmentId::of, AttachmentId::value),
            TextCodec.shared(BodyId.class, BodyId::of, BodyId::value),
            TextCodec.shared(MandateId.class, MandateId::of, MandateId::value),
            TextCodec.shared(MeetingId.class, MeetingId::of, MeetingId::value),
            TextCodec.shared(MotionId.class, MotionId::of, MotionId::value),
            TextCodec.shared(PersonId.class, PersonId::of, PersonId::value),
            TextCodec.shared(ProcedureId.class, ProcedureId::of, ProcedureId::value),
            TextCodec.shared(RuleId.class, RuleId::of, RuleId::value),
            TextCodec.shared(SittingId.class, SittingId::of, SittingId::value),
            TextCodec.shared(VoteId.class, VoteId::of, VoteId::value),
            // open vocabularies
            TextCodec.shared(AbsenceReason.class, AbsenceReason::of, AbsenceReason::code),
            TextCodec.shared(AgendaItemKind.class, AgendaItemKind::of, AgendaItemKind::code),
            TextCodec.shared(AttachmentKind.class, AttachmentKind::of, AttachmentKind::code),
            TextCodec.shared(BodyKind.class, BodyKind::of, BodyKind::code),
            TextCodec.shared(Classification.class, Classification::of, Classification::code),
            TextCodec.shared(Consequence.class, Consequence::of, Consequence::code),
            TextCodec.shared(GroupCode.class, GroupCode::of, GroupCode::code),
            TextCodec.shared(Matter.class, Matter::of, Matter::code),
            TextCodec.shared(MeetingKind.class, MeetingKind::of, MeetingKind::code),
            TextCodec.shared(NoticeSubject.class, NoticeSubject::of, NoticeSubject::code),
            TextCodec.shared(Occasion.class, Occasion::of, Occasion::code),
            TextCodec.shared(PaperRole.class, PaperRole::of, PaperRole::code),
            TextCodec.shared(Role.class, Role::of, Role::code),
            TextCodec.shared(SittingKind.class, SittingKind::of, SittingKind::code),
            // others
            TextCodec.distinct(Percentage.class, Percentage::parse, Percentage::toString),
            TextCodec.distinct(Pointer.class, Pointer::of, Pointer::value),
            TextCodec.distinct(SchemaVersion.class, Scalars::supported, Scalars::written),
            TextCodec.shared(Weight.class, Weight::parse, Weight::toString));

    private static final Map<Class<?>, Codec> JAVA = Map.ofEntries(
            Map.entry(String.class, TextCodec.distinct(String.class, text -> text, text -> text)),
            Map.entry(
                    BigDecimal.class,
                    TextCodec.distinct(
                            BigDecimal.class, text -> Weight.parse(text).value(), BigDecimal::toPlainString)),
            Map.entry(Instant.class, InstantCodec.INSTANT),
            Map.entry(
                    LocalDate.class,
                    TextCodec.shared(LocalDate.class, IsoTime::parseLocalDate, IsoTime::format)
                            .expecting("a date such as 2019-06-24")),
            Map.entry(
                    LocalDateTime.class,
                    TextCodec.distinct(LocalDateTime.class, IsoTime::parseLocalDateTime, IsoTime::format)
                            .expecting("a local time such as 2019-06-24T09:00:00")),
            Map.entry(
                    Duration.class,
                    TextCodec.shared(Duration.class, IsoTime::parseDuration, IsoTime::format)
                            .expecting("a duration such as PT1H30M")),
            Map.entry(
                    ZoneId.class,
                    TextCodec.shared(ZoneId.class, IsoTime::parseZone, ZoneId::getId)
                            .expecting("a time zone such as Asia/Ho_Chi_Minh or +07:00")),
            Map.entry(boolean.class, BooleanCodec.BOOLEAN),
            Map.entry(Boolean.class, BooleanCodec.BOOLEAN),
            Map.entry(int.class, IntegerCodec.INT),
            Map.entry(Integer.class, IntegerCodec.INT),
            Map.entry(long.class, IntegerCodec.LONG),
            Map.entry(Long.class, IntegerCodec.LONG));

    private static final Map<Class<?>, Codec> ALL_OWN =
            OWN.stream().collect(toUnmodifiableMap(TextCodec::type, Function.identity()));

    private Scalars() {}

    /** The codec of a type of the table; null if the type is not in it, as enums are not. */
    static @Nullable Codec codec(Class<?> type) {
        Codec own = ALL_OWN.get(type);
        return own == null ? JAVA.get(type) : own;
    }

    private static SchemaVersion supported(String text) {
        SchemaVersion version = SchemaVersion.parse(text);
        requireSupported(version);
        return version;
    }

    private static String written(SchemaVersion version) {
        requireSupported(version);
        return version.toString();
    }

    private static void requireSupported(SchemaVersion version) {
        if (version.major() != SchemaVersion.CURRENT.major() || version.minor() > SchemaVersion.CURRENT.minor()) {
            throw new UnsupportedVersionException();
        }
    }
}
