package kr.gachi.desk.domain;

import java.util.List;

/** 구분: what is bought. Chosen by the user, never derived. */
public enum ItemKind implements Worded {
    GOODS("물품"),
    SERVICE("용역", "서비스"),
    WORKS("공사");

    private final String word;
    private final List<String> alsoWritten;

    ItemKind(String word, String... alsoWritten) {
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
