package kr.gachi.desk.i18n;

import java.util.Locale;

/** Languages of messages; documents that go out are Korean whatever is chosen. */
public enum Language {
    KO(Locale.KOREAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
