package kr.gachi.desk.app.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Workbooks as they arrive: the same seed gives the same cells. */
final class DamagedSheets {
    private static final int ROWS = 25;

    private final Random random;

    DamagedSheets(long seed) {
        random = new Random(seed);
    }

    Path write(Path file) throws IOException {
        Book book = new Book();
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("기업", sheet(ROWS, this::enterprise, "기업번호", "사업자등록번호", "기업명", "시군구", "전화", "담당자", "조합원", "비 고"));
        sheets.put("인증", sheet(ROWS, this::certification, "기업번호", "인증종류", "인증번호", "시작일", "만료일"));
        sheets.put("기관", sheet(8, this::agency, "기관코드", "기관명", "상위기관코드", "담당자", "전화"));
        sheets.put(
                "제품", sheet(ROWS, this::product, "제품코드", "기업번호", "구분", "품명", "단가", "납기일수", "검색어", "담당자", "휴대폰", "색상"));
        sheets.put("담당자", sheet(10, this::contact, "소속", "이름", "역할", "전화"));
        sheets.put("구매목표", sheet(10, this::target, "기관코드", "연도", "분류", "목표율", "목표금액"));
        sheets.put("구매", sheet(ROWS, this::purchase, "구매번호", "기관코드", "구분", "품명", "기업번호", "공급가액", "계약일", "지급일", "대표자"));
        List<String> names = new ArrayList<>(sheets.keySet());
        Collections.shuffle(names, random);
        names.forEach(name -> book.sheet(name, sheets.get(name)));
        return book.write(file);
    }

    private interface Cells {
        Object[] of(int number);
    }

    private Object[] enterprise(int number) {
        return new Object[] {
            maybe("E" + number),
            oneOf("", "", "012-81-%05d".formatted(number), "０１２８１%05d".formatted(number), "12-81-1"),
            oneOf("가나" + number, "㈜다라 " + number % 7, "마바"),
            oneOf("나주시", "목포시", ""),
            oneOf("061-000-%04d".formatted(number), "010-0000-0001", ""),
            person(),
            oneOf("예", "아니오", "글쎄", ""),
            oneOf("", "메모 " + number, "-")
        };
    }

    private Object[] certification(int number) {
        return new Object[] {
            enterpriseKey(),
            oneOf("여성기업", "사회적기업", "장애인기업"),
            maybe("제" + number + "호"),
            date(),
            oneOf("없음", "", "2027-12-31", LocalDate.of(2027, 1, 31))
        };
    }

    private Object[] agency(int number) {
        return new Object[] {
            maybe("A" + number),
            "기관" + number,
            oneOf("", "", "A" + random.nextInt(8), "A99"),
            person(),
            oneOf("", "061-000-0000")
        };
    }

    private Object[] product(int number) {
        return new Object[] {
            maybe("P" + number),
            enterpriseKey(),
            oneOf("물품", "용역", "공사", "물건"),
            oneOf("현수막", "배너 " + number),
            oneOf(number * 100, number + ",000원", "１２００", "-", "", "△500", "협의"),
            oneOf(3, "3", "사흘", ""),
            oneOf("", "현수막, 배너", "-"),
            person(),
            oneOf("", "010-0000-%04d".formatted(number)),
            oneOf("", "빨강")
        };
    }

    private Object[] contact(int number) {
        return new Object[] {
            oneOf(enterpriseKey(), agencyKey()),
            person(),
            oneOf("실무", "요청", "사장"),
            oneOf("", "-", "061-000-%04d".formatted(number))
        };
    }

    private Object[] target(int number) {
        return new Object[] {
            agencyKey(),
            oneOf(2025, "2026년"),
            oneOf("마을기업제품", "사회적기업제품"),
            oneOf("3%", "0.05", 3, ""),
            oneOf("100만원", number * 1000, "")
        };
    }

    private Object[] purchase(int number) {
        return new Object[] {
            maybe("K" + number),
            agencyKey(),
            oneOf("물품", "용역"),
            "현수막",
            enterpriseKey(),
            oneOf(number * 1000, number + ",000", number + "천원", "△500", number % 5 == 0 ? "모름" : 700),
            date(),
            date(),
            person()
        };
    }

    private Object person() {
        return oneOf("", "", "김하나", "이두리", "박세찬");
    }

    private Object enterpriseKey() {
        return random.nextInt(8) == 0 ? "E99" : "E" + random.nextInt(ROWS);
    }

    private Object agencyKey() {
        return random.nextInt(8) == 0 ? "" : "A" + random.nextInt(8);
    }

    private Object date() {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        return random.nextInt(10) == 0
                ? oneOf("내일쯤", "2026-13-01")
                : oneOf(day, day.toString(), day.toString().replace('-', '.') + ".", "");
    }

    private Object maybe(Object key) {
        return random.nextInt(10) == 0 ? "" : key;
    }

    private Object oneOf(Object... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Rows under a head somewhere below titles, columns in any order, and between them what people leave there. */
    private Object[][] sheet(int count, Cells cells, String... headings) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Object[] head = moved(Arrays.stream(headings).map(this::decorated).toArray(), order);
        List<Object[]> rows = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rows.add(random.nextBoolean() ? Book.row("2026년 현황") : Book.row());
        }
        rows.add(head);
        List<Object[]> said = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Object[] row = moved(cells.of(number), order);
            rows.add(row);
            said.add(row);
            switch (random.nextInt(12)) {
                case 0 -> rows.add(Book.row());
                case 1 -> rows.add(Book.row("소계", number));
                case 2 -> rows.add(head);
                case 3 -> rows.add(said.get(random.nextInt(said.size())));
                case 4 -> rows.add(moved(cells.of(random.nextInt(number + 1)), order));
                case 5 -> rows.add(Book.row("", "※ 잠정"));
                default -> {
                    // rows that follow each other
                }
            }
        }
        return rows.toArray(Object[][]::new);
    }

    private String decorated(String heading) {
        return switch (random.nextInt(5)) {
            case 0 -> heading + "*";
            case 1 -> heading.charAt(0) + " " + heading.substring(1);
            default -> heading;
        };
    }

    private static Object[] moved(Object[] cells, List<Integer> order) {
        return order.stream().map(each -> cells[each]).toArray();
    }
}
