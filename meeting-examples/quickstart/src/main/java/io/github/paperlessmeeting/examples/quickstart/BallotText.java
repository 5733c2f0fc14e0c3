package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.BallotPapers;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Percentage;
import org.jspecify.annotations.Nullable;

/** What votes, elections and polls of confidence have in common: a question, those who may vote, and papers. */
final class BallotText {
    private final Words words;

    BallotText(Words words) {
        this.words = words;
    }

    String question(@Nullable Motion motion, MotionId id) {
        return motion == null ? words.text(Message.of("vote.unknown-motion").with("id", id)) : motion.text();
    }

    /** How many may vote and how many were there, in the sentence with a key. */
    String members(String key, Electorate electorate) {
        return words.text(Message.of(key)
                .with("members", words.number(electorate.mandatesInOffice()))
                .with("present", words.number(electorate.present())));
    }

    String papers(BallotPapers papers) {
        if (papers.issued() == null && papers.collected() == null && papers.invalid() == null) {
            return words.text("vote.papers-not-recorded");
        }
        return words.text(Message.of("vote.papers")
                .with("issued", words.number(papers.issued()))
                .with("collected", words.number(papers.collected()))
                .with("valid", words.number(papers.valid()))
                .with("invalid", words.number(papers.invalid())));
    }

    /**
     * The number of which shares of votes are given, so that each share need not repeat it.
     *
     * @param base what it counts
     * @param size how many that are
     */
    record Whole(Base base, long size) {
        /** The base of a rule, or all members in office where that is not known. */
        static Whole of(@Nullable Base base, @Nullable Long size, Electorate electorate) {
            return base == null || size == null
                    ? new Whole(Base.MANDATES_IN_OFFICE, electorate.mandatesInOffice())
                    : new Whole(base, size);
        }
    }

    String whole(Whole whole) {
        return words.text(Message.of("shares").with("base", whole.base()).with("size", words.number(whole.size())));
    }

    /** A number with its share in brackets, unless the number is not recorded or exceeds the whole, which is no share. */
    String withShare(@Nullable Integer count, Whole whole) {
        String number = words.number(count);
        if (count == null || whole.size() < 1 || count > whole.size()) {
            return number;
        }
        String share = words.percentage(Percentage.of(count, whole.size()));
        return words.text(Message.of("with-share").with("number", number).with("share", share));
    }
}
