package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.decision.CandidateResult;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.DeclaredElection;
import io.github.paperlessmeeting.vote.Election;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elections of a meeting as text: who had how many votes, and who is elected. */
final class ElectionText {
    private final Layout layout;
    private final Words words;
    private final boolean explain;

    ElectionText(Layout layout, Words words, boolean explain) {
        this.layout = layout;
        this.words = words;
        this.explain = explain;
    }

    void write(Meeting meeting) {
        Map<PersonId, String> names = names(meeting);
        List<ElectionDecision> decisions = meeting.electionDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            write(i + 1, meeting.elections().get(i), decisions.get(i), names);
        }
    }

    /** The names of the persons in a document. */
    static Map<PersonId, String> names(Meeting meeting) {
        Map<PersonId, String> names = new HashMap<>();
        for (Person person : meeting.persons()) {
            names.putIfAbsent(person.id(), person.name());
        }
        return names;
    }

    static String name(Map<PersonId, String> names, PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    private void write(int number, Election election, ElectionDecision decision, Map<PersonId, String> names) {
        layout.blank();
        layout.line(
                2,
                words.text(Message.of("election.head")
                        .with("number", number)
                        .with("places", words.number(election.places()))
                        .with("round", words.number(election.round()))
                        .with("id", election.id())));
        if (decision.needed() != null) {
            layout.line(4, words.text(Message.of("election.needed").with("needed", words.number(decision.needed()))));
        }
        for (CandidateResult candidate : decision.candidates()) {
            layout.line(
                    4,
                    words.text(Message.of("election.candidate")
                            .with("person", name(names, candidate.person()))
                            .with("votes", words.number(candidate.votes()))
                            .with("standing", words.word("standing", candidate.standing()))));
        }
        layout.line(
                4,
                words.word("election-status", decision.status()),
                words.basis(decision.rule() == null ? null : decision.rule().basis()));
        declared(election, names);
        if (explain) {
            layout.line(4, words.text("explanation"));
            decision.steps().forEach(step -> layout.line(6, "- " + words.step(step)));
        }
    }

    private void declared(Election election, Map<PersonId, String> names) {
        DeclaredElection declared = election.declared();
        if (declared == null) {
            return;
        }
        String persons = String.join(
                ", ",
                declared.elected().stream().map(person -> name(names, person)).toList());
        layout.line(
                4,
                declared.elected().isEmpty()
                        ? words.text("election.declared-nobody")
                        : words.text(Message.of("election.declared").with("persons", persons)));
    }
}
