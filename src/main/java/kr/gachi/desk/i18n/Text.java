package kr.gachi.desk.i18n;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.feedback.Because;
import kr.gachi.desk.feedback.Problem;

/**
 * Says keys in one language. The root bundle is Korean; without the no-fallback control, asking for Korean on an English
 * machine would give English.
 */
public final class Text {
    private final Language language;
    private final ResourceBundle bundle;
    private final ResourceBundle words;

    public Text(Language language) {
        this.language = language;
        this.bundle = bundle("i18n.messages", language == Language.KO ? Locale.ROOT : language.locale());
        this.words = language == Language.KO ? null : bundle("i18n.words", language.locale());
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    /** @throws java.util.MissingResourceException if there is no such key */
    public String say(String key, Object... arguments) {
        Object[] told = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            told[i] = told(arguments[i]);
        }
        String sentence = new MessageFormat(bundle.getString(key), Locale.ROOT).format(told);
        return language == Language.KO ? Particles.fit(sentence) : sentence;
    }

    public String say(String key, List<?> arguments) {
        return say(key, arguments.toArray());
    }

    /** The one sentence of a problem, without its place. */
    public String say(Problem problem) {
        return say("problem." + problem.code(), problem.arguments());
    }

    public String say(Because because) {
        return say("rule.because." + because.code(), because.arguments());
    }

    /** A constant as the language calls it; its Korean word is its own, for workbooks are written in it. */
    public String word(Worded constant) {
        return language == Language.KO
                ? constant.word()
                : words.getString(((Enum<?>) constant).getDeclaringClass().getSimpleName() + "." + constant);
    }

    private String told(Object argument) {
        if (argument instanceof Because because) {
            return say(because);
        } else if (argument instanceof Problem problem) {
            return say(problem);
        } else if (argument instanceof Collection<?> several) {
            return several.stream().map(this::told).collect(Collectors.joining(", "));
        } else if (argument instanceof Won won) {
            return String.format(Locale.ROOT, "%,d", won.value());
        } else if (argument instanceof BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
        } else if (argument instanceof Worded constant) {
            return word(constant);
        }
        return String.valueOf(argument);
    }
}
