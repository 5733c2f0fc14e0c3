package io.github.paperlessmeeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That nothing in or about a secret box depends on who chose what, for all small electorates. */
class SecretBallotBoxSecrecyTest {
    private static final int THREE_CHOICES = 3;
    private static final int ALL_ACTS = 5;

    @Test
    void is_the_same_for_all_assignments_with_the_same_counts_of_up_to_six_voters() {
        var findings = SecrecyProbe.of(6, 4, THREE_CHOICES, SecretBox::real);

        assertThat(findings.fault()).isNull();
        // all orders of up to 4 voters, two orders of 5 and of 6
        assertThat(findings.runs()).isEqualTo(1 + 3 + 9 * 2 + 27 * 6 + 81 * 24 + 243 * 2 + 729 * 2);
        // n voters can give (n + 1)(n + 2) / 2 counts
        assertThat(findings.classes()).isEqualTo(1 + 3 + 6 + 10 + 15 + 21 + 28);
    }

    @Test
    void is_the_same_in_whatever_order_and_number_the_voters_come_with_valid_and_invalid_ballots() {
        var findings = SecrecyProbe.of(4, 4, ALL_ACTS, SecretBox::real);

        assertThat(findings.fault()).isNull();
        assertThat(findings.runs()).isEqualTo(1 + 5 + 25 * 2 + 125 * 6 + 625 * 24);
        assertThat(findings.classes()).isLessThan(findings.runs() / 10);
    }

    @ParameterizedTest
    @EnumSource(
            value = LeakingBox.Leak.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "CHOICE_KEPT_IN_A_THREAD"})
    void would_notice_a_box_that_leaks(LeakingBox.Leak leak) {
        assertThat(SecrecyProbe.of(3, 3, ALL_ACTS, roll -> new LeakingBox(leak, roll))
                        .fault())
                .isNotNull();
    }

    @Test
    void would_notice_a_box_that_hides_a_choice_where_nobody_can_look() {
        assertThatThrownBy(() -> SecrecyProbe.of(
                        1, 1, ALL_ACTS, roll -> new LeakingBox(LeakingBox.Leak.CHOICE_KEPT_IN_A_THREAD, roll)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("nobody knows what hides in a java.lang.ThreadLocal");
    }

    @Test
    void does_not_complain_about_another_box_that_keeps_the_secret() {
        assertThat(SecrecyProbe.of(3, 3, ALL_ACTS, roll -> new LeakingBox(LeakingBox.Leak.NONE, roll))
                        .fault())
                .isNull();
    }

    @Test
    void has_no_other_way_to_look_into_it() {
        assertThat(Arrays.stream(SecretBallotBox.class.getDeclaredFields())
                        .filter(field ->
                                !Modifier.isPrivate(field.getModifiers()) || Modifier.isStatic(field.getModifiers()))
                        .filter(field -> !field.isSynthetic()))
                .isEmpty();
        assertThat(Arrays.stream(SecretBallotBox.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("open", "cast", "castInvalid", "turnout", "close", "close", "toString");
        assertThat(SecretBallotBox.class.getInterfaces()).isEmpty();
        assertThat(SecretBallotBox.class.getSuperclass()).isEqualTo(Object.class);
        assertThat(Serializable.class.isAssignableFrom(SecretBallotBox.class)).isFalse();
        assertThat(Cloneable.class.isAssignableFrom(SecretBallotBox.class)).isFalse();
    }
}
