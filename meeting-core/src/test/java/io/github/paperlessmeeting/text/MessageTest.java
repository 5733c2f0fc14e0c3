package io.github.paperlessmeeting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void keeps_its_arguments_in_the_order_given() {
        Message message =
                Message.of("k").with("z", 1).with("a", 2L).with("m", "x").with("b", Severe.YES);

        assertThat(message.arguments())
                .containsExactly(Map.entry("z", "1"), Map.entry("a", "2"), Map.entry("m", "x"), Map.entry("b", "YES"));
    }

    private enum Severe {
        YES
    }

    @Test
    void replaces_an_argument_at_its_place() {
        Message message = Message.of("k").with("a", 1).with("b", 2).with("a", 3);

        assertThat(message.arguments()).containsExactly(Map.entry("a", "3"), Map.entry("b", "2"));
    }

    @Test
    void leaves_the_message_from_which_another_is_made_alone() {
        Message first = Message.of("k").with("a", 1);
        Message second = first.with("b", 2);

        assertThat(first.arguments()).containsOnlyKeys("a");
        assertThat(second).isNotEqualTo(first);
        assertThat(second.key()).isEqualTo("k");
    }

    @Test
    void copies_its_arguments_and_lets_nobody_change_them() {
        var given = new LinkedHashMap<String, String>();
        given.put("a", "1");
        var message = new Message("k", given);
        given.put("b", "2");

        assertThat(message.arguments()).containsOnlyKeys("a");
        assertThatThrownBy(() -> message.arguments().put("c", "3")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> message.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_null_anywhere() {
        var nullValue = new HashMap<String, String>();
        nullValue.put("a", null);
        var nullKey = new HashMap<String, String>();
        nullKey.put(null, "a");

        assertThatNullPointerException().isThrownBy(() -> new Message(null, Map.of()));
        assertThatNullPointerException().isThrownBy(() -> new Message("k", null));
        assertThatNullPointerException().isThrownBy(() -> new Message("k", nullValue));
        assertThatNullPointerException().isThrownBy(() -> new Message("k", nullKey));
        assertThatNullPointerException().isThrownBy(() -> Message.of("k").with(null, 1));
        assertThatNullPointerException().isThrownBy(() -> Message.of("k").with("a", null));
    }

    @Test
    void is_equal_whatever_the_order_of_its_arguments() {
        assertThat(Message.of("k").with("a", 1).with("b", 2))
                .isEqualTo(Message.of("k").with("b", 2).with("a", 1))
                .hasSameHashCodeAs(Message.of("k").with("b", "2").with("a", "1"));
    }
}
