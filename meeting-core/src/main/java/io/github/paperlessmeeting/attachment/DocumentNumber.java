package io.github.paperlessmeeting.attachment;

import io.github.paperlessmeeting.text.Nfc;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of an issued document (số, ký hiệu), such as {@code 60/TTr-HĐND} or, for a legal normative
 * document, {@code 05/2021/NQ-HĐND}. A draft has none.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Art. 15: unique for the agency and symbol within a year.
 *
 * @param number the running number (số), 1 or more
 * @param year the year inside the number of a legal normative document, 1 to 9999; null where the form has none
 * @param symbol the symbol (ký hiệu) as printed, in Normalization Form C; letter case and Đ count; never null
 */
public record DocumentNumber(int number, @Nullable Integer year, String symbol) {
    /**
     * Normalises the symbol.
     *
     * @throws NullPointerException if the symbol is null
     * @throws IllegalArgumentException if the number is less than 1, or there is a year outside 1 to 9999
     */
    public DocumentNumber {
        if (number < 1) {
            throw new IllegalArgumentException("DocumentNumber.number must be 1 or more");
        }
        if (year != null && (year < 1 || year > 9999)) {
            throw new IllegalArgumentException("DocumentNumber.year must be from 1 to 9999");
        }
        symbol = Nfc.require("DocumentNumber.symbol", symbol);
    }

    /**
     * The number of a document that is not normative.
     *
     * @param number the running number, 1 or more
     * @param symbol the symbol; not null
     * @return the number; never null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static DocumentNumber of(int number, String symbol) {
        return new DocumentNumber(number, null, symbol);
    }

    /**
     * As Vietnamese offices print it: numbers below ten with a zero before them.
     *
     * @return the printed form; never null
     */
    public String printed() {
        String digits = String.format(Locale.ROOT, "%02d", number);
        return year == null ? digits + "/" + symbol : digits + "/" + year + "/" + symbol;
    }
}
