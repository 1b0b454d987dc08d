package kr.gachi.desk.domain;

import java.util.List;

/** 우선구매 categories in the order in which answers list them. Rates, bases and dates are rule rows, not code. */
public enum Category implements Worded {
    SME("중소기업제품", "중소기업"),
    TECH("기술개발제품", "기술개발"),
    WOMEN_GOODS("여성기업제품(물품)", "여성기업물품", "여성물품", "여성기업(물품)"),
    WOMEN_SERVICE("여성기업제품(용역)", "여성기업용역", "여성용역", "여성기업(용역)"),
    WOMEN_WORKS("여성기업제품(공사)", "여성기업공사", "여성공사", "여성기업(공사)"),
    DIS_ENT("장애인기업제품", "장애인기업"),
    STARTUP("창업기업제품", "창업기업"),
    SEV_DIS("중증장애인생산품", "중증장애인", "중증장애인생산품 생산시설"),
    STD_WP("장애인표준사업장생산품", "장애인표준사업장", "표준사업장"),
    SOC_ENT("사회적기업제품", "사회적기업"),
    SOC_COOP("사회적협동조합제품", "사회적협동조합"),
    SELF_REL("자활기업제품", "자활기업"),
    VILLAGE("마을기업제품", "마을기업"),
    GREEN("녹색제품"),
    VETERAN("국가유공자 자활용사촌생산품", "국가유공자 자활용사촌", "자활용사촌");

    private final String word;
    private final List<String> alsoWritten;

    Category(String word, String... alsoWritten) {
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
