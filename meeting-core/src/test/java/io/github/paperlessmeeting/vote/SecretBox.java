package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.MandateId;
import java.time.Instant;
import java.util.List;

/** What the tests of secrecy ask of a box, so that a leaking one can take the place of the real one. */
interface SecretBox {
    /** A null choice is an invalid ballot. */
    CastResult cast(MandateId voter, Choice choice);

    int turnout();

    SecretVote close(Instant at);

    /** The object to look into. */
    default Object itself() {
        return this;
    }

    static SecretBox real(Roll roll) {
        var box = SecretBallotBox.open(VoteId.of("v"), MotionId.of("q"), null, roll, null, SecrecyProbe.OPENED);
        return new SecretBox() {
            @Override
            public CastResult cast(MandateId voter, Choice choice) {
                return choice == null ? box.castInvalid(voter) : box.cast(voter, choice);
            }

            @Override
            public int turnout() {
                return box.turnout();
            }

            @Override
            public SecretVote close(Instant at) {
                return at == null ? box.close(null, 0, List.of()) : box.close(at);
            }

            @Override
            public Object itself() {
                return box;
            }
        };
    }
}
