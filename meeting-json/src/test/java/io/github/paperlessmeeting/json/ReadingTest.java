package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static Meeting withVotes(List<Vote> votes) {
        return FullMeeting.meeting().toBuilder().votes(votes).build();
    }

    private static SecretVote vote(int number, List<MandateId> participants) {
        return new SecretVote(
                VoteId.of("v-" + number),
                MotionId.of("q"),
                null,
                null,
                null,
                new Electorate(1, null, null),
                null,
                null,
                null,
                null,
                new Tally(null, null, null),
                participants.stream().sorted().toList(),
                List.of());
    }

    private static int objects(Meeting meeting) {
        var identities = Collections.newSetFromMap(new IdentityHashMap<MandateId, Boolean>());
        meeting.votes().forEach(vote -> identities.addAll(((SecretVote) vote).participants()));
        return identities.size();
    }

    private static Meeting readBack(Meeting meeting) {
        Meeting read = MeetingJson.standard().read(MeetingJson.standard().write(meeting));
        assertThat(read).isEqualTo(meeting);
        return read;
    }

    @Test
    void makes_one_object_of_each_identifier_of_a_parliament() {
        var mandates = new ArrayList<MandateId>();
        for (int i = 0; i < 500; i++) {
            mandates.add(MandateId.of("mandate-" + i));
        }
        Meeting read = readBack(withVotes(List.of(vote(1, mandates), vote(2, mandates), vote(3, mandates))));
        assertThat(objects(read)).isBetween(500, 510);
    }

    @Test
    void keeps_types_and_texts_apart_that_look_alike() {
        var random = new Random(7);
        var mandates = new ArrayList<MandateId>();
        for (int i = 0; i < 60_000; i++) {
            mandates.add(MandateId.of(Long.toString(random.nextLong() >>> 1, 36)));
        }
        readBack(withVotes(List.of(vote(1, mandates), vote(2, mandates))));
    }

    @Test
    void reads_identifiers_whose_hashes_collide() {
        var colliding = new ArrayList<MandateId>();
        for (int i = 0; i < 1 << 12; i++) {
            var text = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            colliding.add(MandateId.of(text.toString()));
        }
        assertThat(colliding.stream().map(id -> id.value().hashCode()).distinct())
                .hasSize(1);
        readBack(withVotes(List.of(vote(1, colliding), vote(2, colliding))));
    }

    @Test
    void shares_nothing_between_documents() {
        byte[] document = MeetingJson.standard().write(FullMeeting.meeting());
        PersonId first = MeetingJson.standard().read(document).persons().get(0).id();
        PersonId second = MeetingJson.standard().read(document).persons().get(0).id();
        assertThat(first).isEqualTo(second).isNotSameAs(second);
    }

    @Test
    void one_instance_serves_many_threads() throws Exception {
        Meeting full = FullMeeting.meeting();
        byte[] document = MeetingJson.standard().write(full);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 4; i++) {
                tasks.add(() -> {
                    for (int round = 0; round < 500; round++) {
                        byte[] written = MeetingJson.standard().write(full);
                        if (!MeetingJson.standard().read(document).equals(full)
                                || !java.util.Arrays.equals(written, document)) {
                            return false;
                        }
                    }
                    return true;
                });
            }
            for (Future<Boolean> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
