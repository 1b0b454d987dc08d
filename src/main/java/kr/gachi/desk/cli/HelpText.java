package kr.gachi.desk.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import kr.gachi.desk.i18n.Language;

/** Words of the help, in the language that the command line asks for: they are wanted before it has been parsed. */
final class HelpText {
    private HelpText() {}

    /** The root bundle is Korean; without the no-fallback control an English machine would always speak English. */
    static ResourceBundle of(String... args) {
        return ResourceBundle.getBundle(
                "i18n.cli",
                language(args) == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Korean unless the words ask for English. */
    static Language language(String... args) {
        for (int i = 0; i < args.length; i++) {
            boolean asks = args[i].equalsIgnoreCase("--lang=en")
                    || args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equalsIgnoreCase("en");
            if (asks) {
                return Language.EN;
            }
        }
        return Language.KO;
    }
}
