package kr.gachi.desk.matching;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence that i18n.Text can say in each language.
 *
 * @param key of the text
 * @param arguments in the order of its placeholders; text, Won, BigDecimal, LocalDate or numbers, never null
 */
public record Told(String key, List<Object> arguments) {
    public Told {
        arguments = List.copyOf(arguments);
    }

    static Told of(String key, Object... arguments) {
        return new Told(key, Arrays.asList(arguments));
    }
}
