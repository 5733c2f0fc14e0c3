package io.github.paperlessmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {
    @ParameterizedTest
    @CsvSource({"1.0, 1, 0", "1.1, 1, 1", "2.10, 2, 10", "10.0, 10, 0", "9999.9999, 9999, 9999"})
    void reads_two_numbers_joined_by_a_point_and_writes_them_back(String text, int major, int minor) {
        assertThat(SchemaVersion.parse(text)).isEqualTo(new SchemaVersion(major, minor));
        assertThat(new SchemaVersion(major, minor)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1",
                "1.",
                ".0",
                "1.0.0",
                "01.0",
                "1.00",
                "1.01",
                "0.1",
                "0.0",
                "-1.0",
                "1.-1",
                "+1.0",
                "1.+0",
                " 1.0",
                "1.0 ",
                "1. 0",
                "1,0",
                "a.b",
                "1.a",
                "1e1.0",
                "10000.0",
                "1.10000",
                "99999999999.0",
                "1.99999999999",
                "١.٠",
                "１.０",
                "1.0\n",
                "1..0",
                "v1.0",
                "0x1.0"
            })
    void refuses_any_other_form(String text) {
        assertThatThrownBy(() -> SchemaVersion.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_repeat_what_it_refuses() {
        assertThatThrownBy(() -> SchemaVersion.parse("Nguyễn.1")).hasMessageNotContaining("Nguyễn");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "-1, 0", "1, -1", "10000, 0", "1, 10000"})
    void refuses_numbers_out_of_range(int major, int minor) {
        assertThatThrownBy(() -> new SchemaVersion(major, minor)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_null() {
        assertThatThrownBy(() -> SchemaVersion.parse(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void orders_by_number_and_not_by_letter() {
        var ascending = List.of(
                new SchemaVersion(1, 0),
                new SchemaVersion(1, 2),
                new SchemaVersion(1, 10),
                new SchemaVersion(2, 0),
                new SchemaVersion(10, 0));
        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                assertThat(Integer.signum(ascending.get(i).compareTo(ascending.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void writes_version_1_0() {
        assertThat(SchemaVersion.CURRENT).hasToString("1.0");
    }
}
