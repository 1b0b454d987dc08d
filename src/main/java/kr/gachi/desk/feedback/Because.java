package kr.gachi.desk.feedback;

import java.util.Arrays;
import java.util.List;

/**
 * Why an answer is what it is. The sentence is made by {@code i18n.Text} from {@code rule.because.<code>}.
 *
 * @param code stable name of the sentence
 * @param arguments what it mentions, in the order of its placeholders; an argument may itself be a {@code Because} or a
 *     list of them, to be told in the same language
 */
public record Because(String code, List<Object> arguments) {
    public Because {
        arguments = List.copyOf(arguments);
    }

    public static Because of(String code, Object... arguments) {
        return new Because(
                code,
                Arrays.stream(arguments)
                        .map(argument -> argument == null ? "" : argument)
                        .toList());
    }
}
