package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.decision.ConfidenceDecision;
import io.github.paperlessmeeting.decision.PersonConfidence;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.LevelCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ratings and votes of confidence of a meeting as text: what the ballots say of whom, and what follows. */
final class ConfidenceText {
    private final Layout layout;
    private final Words words;
    private final boolean explain;

    ConfidenceText(Layout layout, Words words, boolean explain) {
        this.layout = layout;
        this.words = words;
        this.explain = explain;
    }

    void write(Meeting meeting) {
        Map<PersonId, String> names = ElectionText.names(meeting);
        List<ConfidenceDecision> decisions = meeting.confidenceDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            write(i + 1, meeting.confidencePolls().get(i), decisions.get(i), names);
        }
    }

    private void write(int number, ConfidencePoll poll, ConfidenceDecision decision, Map<PersonId, String> names) {
        layout.blank();
        layout.line(
                2,
                words.text(Message.of("confidence.head").with("number", number).with("id", poll.id())));
        layout.line(
                4,
                words.text(Message.of("vote.papers")
                        .with("issued", words.number(poll.issued()))
                        .with("collected", words.number(poll.collected()))
                        .with("valid", words.number(poll.valid()))
                        .with("invalid", words.number(poll.invalid()))));
        if (!decision.valid()) {
            layout.line(4, words.text("confidence.not-valid"));
        } else if (decision.rule() == null) {
            layout.line(4, words.text("confidence.no-rule"));
        }
        for (int i = 0; i < poll.ratings().size(); i++) {
            ConfidenceRating rating = poll.ratings().get(i);
            String name = ElectionText.name(names, rating.person());
            layout.line(
                    4,
                    words.text(
                            Message.of("confidence.levels").with("person", name).with("levels", levels(rating))));
            if (decision.valid() && decision.rule() != null) {
                layout.line(
                        6,
                        consequence(decision.persons().get(i)),
                        words.basis(decision.rule().basis()));
            }
        }
        if (explain) {
            layout.line(4, words.text("explanation"));
            decision.steps().forEach(step -> layout.line(6, "- " + words.step(step)));
        }
    }

    private String levels(ConfidenceRating rating) {
        var parts = new ArrayList<String>();
        for (LevelCount count : rating.counts()) {
            parts.add(words.text(Message.of("confidence.level")
                    .with("level", words.word("level", count.level()))
                    .with("count", words.number(count.count()))));
        }
        if (rating.invalid() != null) {
            parts.add(words.text(Message.of("confidence.invalid").with("count", words.number(rating.invalid()))));
        }
        return Words.join(parts);
    }

    private String consequence(PersonConfidence person) {
        if (!person.known()) {
            return words.text("confidence.open");
        }
        return person.consequence() == null
                ? words.text("confidence.nothing")
                : words.word("consequence", person.consequence().code());
    }
}
