package kr.gachi.desk.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.TableRow;

/** Gathers what lines around a table say of the whole request. The first line that says a thing counts. */
final class RequestLabels {
    private enum Label {
        TITLE("건명", "제목", "사업명", "용역명", "공사명", "구매건명", "행사명", "계약명"),
        AGENCY("기관명", "수요기관", "발주기관", "요청기관", "요구기관", "구매기관", "신청기관", "기관"),
        DEPARTMENT("부서명", "담당부서", "요청부서", "요구부서", "수요부서", "사용부서", "신청부서", "부서"),
        DUE("납품기한", "납품기일", "납품일자", "납품일", "납품요구일", "납품희망일", "납기일", "납기", "완료기한", "이행기한", "희망납기", "납품"),
        PLACE("납품장소", "납품처", "납품지", "설치장소", "이행장소", "행사장소", "배송지", "장소");

        private final String pattern;

        Label(String... words) {
            this.pattern = List.of(words).stream().map(Label::spaced).collect(Collectors.joining("|"));
        }

        /** 납품기한 is also written 납 품 기 한. */
        private static String spaced(String word) {
            return String.join("\\s*", word.split(""));
        }
    }

    private static final String ANY =
            List.of(Label.values()).stream().map(label -> label.pattern).collect(Collectors.joining("|"));
    private static final Pattern COLON = Pattern.compile("(?<![가-힣])(" + ANY + ")\\s*[:：]\\s*");
    private static final Pattern ALONE = Pattern.compile("[^가-힣]*(" + ANY + ")\\s*[:：]?");
    private static final Pattern BULLETS_AT_END = Pattern.compile("[\\s○●◎ㅇ□■▪◦•·\\-/,※]+$");
    private static final Pattern VAT = Pattern.compile("(?:부가세|부가가치세|VAT|vat)\\s*(?:를|을|는)?\\s*(포함|별도|제외|불포함|미포함)");

    private static final Pattern SCALE = Pattern.compile("단\\s*위\\s*[:：]?\\s*(?:천|만|백만|억)\\s*원");

    /** Labels, remarks, numbered sections, sentences. */
    private static final String NO_TITLE = "[(\\[※].*|.*[:：].*|[0-9]{1,2}\\s*[.)].*|.*(?:니다|세요|시오|바람)\\s*[.!]?";

    private final Map<Label, String> said = new EnumMap<>(Label.class);
    private final List<String> titles = new ArrayList<>();
    private boolean vatIncluded;
    private boolean vatExcluded;

    /** A line above the table. */
    void above(TableRow row) {
        note(row);
        for (int i = 0; i + 1 < row.filled(); i++) {
            Matcher alone = ALONE.matcher(Letters.clean(row.cell(row.column(i)).written()));
            if (alone.matches()) {
                say(alone.group(1), row.cell(row.column(i + 1)).written());
            }
        }
        if (row.filled() == 1 && row.cell(row.column(0)) instanceof Cell.Text text) {
            String line = Letters.clean(text.text());
            if (!line.matches(NO_TITLE) && DateText.read(Letters.normal(line)) == null) {
                titles.add(line);
            }
        }
    }

    /** A line above or below the table. */
    void note(TableRow row) {
        for (int i = 0; i < row.filled(); i++) {
            String line = Letters.clean(row.cell(row.column(i)).written());
            vat(line);
            Matcher found = COLON.matcher(line);
            boolean more = found.find();
            while (more) {
                String label = found.group(1);
                int start = found.end();
                more = found.find();
                say(label, line.substring(start, more ? found.start() : line.length()));
            }
        }
    }

    /** Won in one unit of the table's amounts, where a line above it says {@code (단위: 천원)}; else 1. */
    static long wonScale(TableRow row) {
        for (int i = 0; i < row.filled(); i++) {
            Matcher scale = SCALE.matcher(Letters.normal(row.cell(row.column(i)).written()));
            if (scale.find()) {
                return HeadingText.wonScale(scale.group());
            }
        }
        return 1;
    }

    /** A column for the date or the place says it of the whole request, if every line says the same. */
    void columns(List<RequestItem> items) {
        for (Label label : List.of(Label.DUE, Label.PLACE)) {
            Set<String> values = new HashSet<>();
            for (RequestItem item : items) {
                values.add(item.extra().entrySet().stream()
                        .filter(each -> HeadingText.plain(each.getKey()).matches(label.pattern))
                        .map(each -> label == Label.DUE ? day(each.getValue()) : each.getValue())
                        .findFirst()
                        .orElse(""));
            }
            if (values.size() == 1) {
                say(label, values.iterator().next());
            }
        }
    }

    /** The same day is written in more than one way. */
    private static String day(String written) {
        LocalDate date = DateText.only(Letters.normal(written));
        return date == null ? written : date.toString();
    }

    /** Headings such as {@code 단가(부가세 포함)} too. */
    void vat(String text) {
        Matcher vat = VAT.matcher(text);
        while (vat.find()) {
            if (vat.group(1).equals("포함")) {
                vatIncluded = true;
            } else {
                vatExcluded = true;
            }
        }
    }

    private void say(String label, String value) {
        for (Label each : Label.values()) {
            if (label.matches(each.pattern)) {
                say(each, value);
                return;
            }
        }
    }

    private void say(Label label, String value) {
        String plain = BULLETS_AT_END.matcher(Letters.clean(value)).replaceFirst("");
        if (!plain.isEmpty()) {
            said.putIfAbsent(label, plain);
        }
    }

    RequestHints hints() {
        String due = said.get(Label.DUE);
        LocalDate date = due == null ? null : DateText.only(Letters.normal(due));
        String title = said.getOrDefault(Label.TITLE, titles.isEmpty() ? null : titles.get(0));
        VatBasis vat = vatIncluded == vatExcluded ? null : vatIncluded ? VatBasis.INCL_VAT : VatBasis.EXCL_VAT;
        return new RequestHints(
                title, said.get(Label.AGENCY), said.get(Label.DEPARTMENT), due, date, said.get(Label.PLACE), vat);
    }
}
