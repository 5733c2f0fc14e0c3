package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.PersonId;
import java.util.List;

/**
 * Who was declared elected (kết quả bầu cử được công bố). It stands beside what follows from the votes and never replaces it.
 *
 * @param elected who; a copy; never null, empty if it was declared that nobody was elected
 */
public record DeclaredElection(List<PersonId> elected) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list or one of its elements is null
     */
    public DeclaredElection {
        elected = List.copyOf(elected);
    }
}
