package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.attendance.RollCall;
import io.github.paperlessmeeting.decision.ConfidenceDecision;
import io.github.paperlessmeeting.decision.DecisionReason;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.Measurement;
import io.github.paperlessmeeting.decision.QuorumCheck;
import io.github.paperlessmeeting.decision.QuorumStatus;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Illustrative;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.Source;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON report. The names of components are those of the members; types of the library are written as in
 * the JSON of a meeting.
 */
final class JsonDocument {
    private JsonDocument() {}

    /** An input from which no meeting could be read. */
    record NotRead(String file, Unreadable error) {}

    /** A meeting that was checked. */
    record Checked(
            String file,
            Head meeting,
            Findings report,
            List<SittingResult> sittings,
            List<Decided> decisions,
            List<Elected> elections,
            List<Rated> confidencePolls,
            JsonFigures figures) {}

    /** What identifies a meeting, and how far its document is to be trusted. */
    record Head(
            String id,
            String title,
            String body,
            @Nullable String bodyName,
            String kind,
            String status,
            @Nullable String term,
            @Nullable Integer number,
            List<LocalDate> days,
            @Nullable String procedure,
            List<Illustrative> illustrative,
            List<Source> sources) {}

    /** The findings, with their numbers by severity. */
    record Findings(boolean acceptable, int errors, int warnings, int infos, List<Found> findings) {}

    /** A finding: for people in {@code text}, for programs in {@code key} and {@code arguments}. */
    record Found(
            RuleId rule,
            Severity severity,
            Pointer pointer,
            String text,
            String key,
            Map<String, String> arguments,
            @Nullable String basis) {}

    /** A sitting; {@code present} is the count at its opening. */
    record SittingResult(
            String id,
            String kind,
            LocalDate day,
            @Nullable Duration planned,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable Duration actual,
            @Nullable RollCall present,
            Quorum quorum) {}

    /** A quorum with its numbers; {@code margin} is negative where members are missing. */
    record Quorum(
            QuorumStatus status,
            @Nullable Long base,
            @Nullable Long present,
            @Nullable Long needed,
            @Nullable Long margin,
            @Nullable QuorumRule rule,
            List<Step> steps) {}

    /** A vote and its decision; {@code margin} is negative where votes are missing. */
    record Decided(
            String vote,
            String method,
            String motion,
            @Nullable String question,
            @Nullable String matter,
            @Nullable String sitting,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            Electorate electorate,
            @Nullable Papers papers,
            @Nullable Tally tally,
            @Nullable Long notVoting,
            @Nullable Long base,
            @Nullable Long reached,
            @Nullable Long needed,
            @Nullable Long margin,
            List<Measurement> measurements,
            List<Share> inFavour,
            Outcome outcome,
            DecisionReason reason,
            @Nullable DeclaredResult declared,
            VoteResult.@Nullable Comparison comparison,
            @Nullable DecisionRule rule,
            Quorum quorum,
            List<Step> steps) {}

    /** A round of an election and who is elected by it. */
    record Elected(ElectionDecision result, List<Step> steps) {}

    /** A rating or vote of confidence and what follows from it. */
    record Rated(ConfidenceDecision result, List<Step> steps) {}

    /** The ballot papers of a secret vote. */
    record Papers(
            @Nullable Integer issued,
            @Nullable Integer collected,
            @Nullable Integer invalid,
            @Nullable Long valid) {}

    /** The votes in favour as a percentage {@code value} of the {@code size} of a base. */
    record Share(String base, long size, Percentage value) {}

    /** A sentence of an explanation. */
    record Step(String text, String key, Map<String, String> arguments) {}

    static Checked of(MeetingReport report, Words words) {
        return new Checked(
                report.file(),
                head(report),
                findings(report, words),
                report.sittings().stream()
                        .map(sitting -> sitting(sitting, words))
                        .toList(),
                report.votes().stream().map(vote -> decided(vote, words)).toList(),
                report.meeting().electionDecisions().stream()
                        .map(result -> new Elected(result, steps(result.steps(), words)))
                        .toList(),
                report.meeting().confidenceDecisions().stream()
                        .map(result -> new Rated(result, steps(result.steps(), words)))
                        .toList(),
                JsonFigures.of(report.figures()));
    }

    private static Head head(MeetingReport report) {
        Meeting meeting = report.meeting();
        return new Head(
                meeting.id().value(),
                meeting.title(),
                meeting.body().value(),
                report.body() == null ? null : report.body().name(),
                meeting.kind().code(),
                meeting.status().name(),
                meeting.term(),
                meeting.number(),
                report.days(),
                meeting.procedure() == null ? null : meeting.procedure().title(),
                meeting.illustrative(),
                meeting.sources());
    }

    private static Findings findings(MeetingReport checked, Words words) {
        Report report = checked.report();
        return new Findings(
                report.acceptable(),
                report.of(Severity.ERROR).size(),
                report.of(Severity.WARNING).size(),
                report.of(Severity.INFO).size(),
                report.findings().stream()
                        .map(finding -> found(finding, words.finding(finding, checked.zone(finding))))
                        .toList());
    }

    private static Found found(Finding finding, String text) {
        Message message = finding.message();
        return new Found(
                finding.rule(),
                finding.severity(),
                finding.pointer(),
                text,
                message.key(),
                message.arguments(),
                finding.basis());
    }

    private static SittingResult sitting(MeetingReport.SittingResult result, Words words) {
        Sitting sitting = result.sitting();
        return new SittingResult(
                sitting.id().value(),
                sitting.kind().code(),
                sitting.day(),
                sitting.planned().length(),
                sitting.openedAt(),
                sitting.closedAt(),
                sitting.actualLength(),
                result.present(),
                quorum(result.quorum(), words));
    }

    private static Quorum quorum(QuorumCheck check, Words words) {
        return new Quorum(
                check.status(),
                check.base(),
                check.present(),
                check.needed(),
                check.margin(),
                check.rule(),
                steps(check.steps(), words));
    }

    private static Decided decided(VoteResult result, Words words) {
        Vote vote = result.vote();
        var decision = result.decision();
        return new Decided(
                vote.id().value(),
                result.method().toUpperCase(Locale.ROOT),
                vote.motion().value(),
                result.motion() == null ? null : result.motion().text(),
                result.motion() == null ? null : result.motion().matter().code(),
                vote.sitting() == null ? null : vote.sitting().value(),
                vote.openedAt(),
                vote.closedAt(),
                vote.electorate(),
                vote instanceof SecretVote secret ? papers(secret) : null,
                decision.tally(),
                decision.notVoting(),
                decision.base(),
                decision.reached(),
                decision.needed(),
                decision.margin(),
                decision.measurements(),
                result.percentages().stream()
                        .map(share -> new Share(share.base().name(), share.of(), share.value()))
                        .toList(),
                decision.outcome(),
                decision.reason(),
                vote.declared(),
                result.declared(),
                decision.rule(),
                quorum(decision.quorum(), words),
                steps(decision.steps(), words));
    }

    private static Papers papers(SecretVote vote) {
        return new Papers(vote.issued(), vote.collected(), vote.invalid(), vote.valid());
    }

    private static List<Step> steps(List<Message> steps, Words words) {
        return steps.stream()
                .map(step -> new Step(words.step(step), step.key(), step.arguments()))
                .toList();
    }
}
