package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void sums_only_what_was_counted_completely() {
        List<Integer> numbers = Arrays.asList(null, 0, 1, 7, Integer.MAX_VALUE);
        for (Integer inFavour : numbers) {
            for (Integer against : numbers) {
                for (Integer abstained : numbers) {
                    var tally = new Tally(inFavour, against, abstained);
                    boolean sides = inFavour != null && against != null;
                    boolean complete = sides && abstained != null;

                    assertThat(tally.forAndAgainst()).as("%s", tally).isEqualTo(sides ? sum(inFavour, against) : null);
                    assertThat(tally.cast())
                            .as("%s", tally)
                            .isEqualTo(complete ? sum(inFavour, against, abstained) : null);
                    assertThat(tally.counted()).as("%s", tally).isEqualTo(sum(inFavour, against, abstained));
                }
            }
        }
    }

    private static Long sum(Integer... numbers) {
        long sum = 0;
        for (Integer number : numbers) {
            sum += number == null ? 0 : number;
        }
        return sum;
    }

    @Test
    void tells_the_number_of_each_choice() {
        var tally = new Tally(3, null, 0);

        assertThat(tally.of(Choice.IN_FAVOUR)).isEqualTo(3);
        assertThat(tally.of(Choice.AGAINST)).as("not counted").isNull();
        assertThat(tally.of(Choice.ABSTAIN)).isZero();
        assertThat(Tally.of(3, 2, 1).of(Choice.AGAINST)).isEqualTo(2);
        assertThat(Tally.of(3, 2, 1).of(Choice.ABSTAIN)).isEqualTo(1);
    }

    @Test
    void not_counted_is_not_zero() {
        assertThat(new Tally(5, null, null)).isNotEqualTo(Tally.of(5, 0, 0));
        assertThat(Tally.of(5, 0, 0)).isEqualTo(new Tally(5, 0, 0));
        assertThat(new Tally(null, null, null).cast()).isNull();
    }

    @Test
    void refuses_negative_numbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(-1, 0, 0))
                .withMessage("Tally.inFavour must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(null, null, -1));
    }

    @Test
    void an_electorate_refuses_negative_numbers() {
        assertThat(Electorate.of(27, 25)).isEqualTo(new Electorate(27, null, 25));
        assertThat(new Electorate(0, 0, 0).present()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Electorate(-1, null, null))
                .withMessage("Electorate.mandatesInOffice must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> new Electorate(0, -1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Electorate(0, null, -1));
    }
}
