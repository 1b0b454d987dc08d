package kr.gachi.desk.domain;

import java.util.List;

/** How a contact took place. */
public enum InteractionKind implements Worded {
    CALL("전화"),
    VISIT("방문"),
    MAIL("메일", "이메일"),
    MEETING("회의"),
    NOTE("메모");

    private final String word;
    private final List<String> alsoWritten;

    InteractionKind(String word, String... alsoWritten) {
        this.word = word;
        this.alsoWritten = List.of(alsoWritten);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> alsoWritten() {
        return alsoWritten;
    }
}
