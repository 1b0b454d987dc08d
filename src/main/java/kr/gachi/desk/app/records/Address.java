package kr.gachi.desk.app.records;

import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;

/**
 * What a person calls a record by: {@code product:P0001}, {@code certification:SE0001/여성기업/제1호/2024-01-01}.
 *
 * @param kind the word before the first colon
 * @param key all behind it
 */
public record Address(String kind, String key) {

    /** @throws DeskException {@code record.addressWrong} */
    public static Address parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new DeskException(Problem.error("record.addressWrong", text));
        }
        return new Address(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
