package kr.gachi.desk.app.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.gachi.desk.app.CoverageMaps.CoverageMap;
import kr.gachi.desk.app.CoverageMaps.Item;
import kr.gachi.desk.app.CoverageMaps.State;
import kr.gachi.desk.app.CoverageMaps.Sum;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.TableBook;

/** 대응 가능 지도 as a workbook: sums, every item with its state by word, sign and colour, and whom to recruit. */
public final class CoverageBook {
    private static final String GREEN = "DFF0D8";
    private static final String AMBER = "FCF1D0";
    private static final String RED = "F6DCDC";

    private CoverageBook() {}

    public static void write(CoverageMap map, Path out) {
        TableBook.write(out, List.of(sums(map), items(map), gaps(map)));
    }

    private static TableBook.Table sums(CoverageMap map) {
        List<List<Object>> rows = new ArrayList<>();
        List<String> fills = new ArrayList<>();
        add(rows, fills, "전체", map.covered(), map.change(), map.none());
        map.departments().stream()
                .filter(each -> map.departments().size() > 1 || each.department() != null)
                .forEach(each -> add(
                        rows,
                        fills,
                        each.department() == null ? "(부서 없음)" : each.department(),
                        each.covered(),
                        each.change(),
                        each.none()));
        return new TableBook.Table("요약", List.of("부서", "상태", "품목 수", "금액(아는 것)", "금액을 모르는 품목 수"), rows, fills);
    }

    private static void add(
            List<List<Object>> rows, List<String> fills, String department, Sum covered, Sum change, Sum none) {
        add(rows, fills, department, State.COVERED, covered);
        add(rows, fills, department, State.CHANGE, change);
        add(rows, fills, department, State.NONE, none);
    }

    private static void add(List<List<Object>> rows, List<String> fills, String department, State state, Sum sum) {
        rows.add(Arrays.asList(department, word(state), sum.items(), won(sum.amountWon()), sum.unknownAmounts()));
        fills.add(fill(state));
    }

    private static TableBook.Table items(CoverageMap map) {
        List<List<Object>> rows = new ArrayList<>();
        List<String> fills = new ArrayList<>();
        for (Item each : map.lines()) {
            rows.add(Arrays.asList(
                    each.sheet(),
                    each.row(),
                    each.department(),
                    each.text(),
                    each.spec(),
                    won(each.amountWon()),
                    word(each.state()),
                    each.enterprise(),
                    each.bizNo(),
                    each.productCode(),
                    each.because(),
                    each.wouldFit()));
            fills.add(fill(each.state()));
        }
        return new TableBook.Table(
                "품목",
                List.of("시트", "행", "부서", "품명", "규격", "금액", "상태", "업체", "사업자등록번호", "제품코드", "까닭", "바꿀 것"),
                rows,
                fills);
    }

    private static TableBook.Table gaps(CoverageMap map) {
        List<List<Object>> rows = new ArrayList<>();
        map.gaps()
                .forEach((words, sum) ->
                        rows.add(Arrays.asList(words, sum.items(), won(sum.amountWon()), sum.unknownAmounts())));
        return new TableBook.Table("발굴 목록", List.of("품명", "품목 수", "금액(아는 것)", "금액을 모르는 품목 수"), rows, List.of());
    }

    private static Long won(Won amount) {
        return amount == null ? null : amount.value();
    }

    private static String word(State state) {
        return switch (state) {
            case COVERED -> "● 있음";
            case CHANGE -> "◐ 바꾸면 가능";
            case NONE -> "✕ 없음";
        };
    }

    private static String fill(State state) {
        return switch (state) {
            case COVERED -> GREEN;
            case CHANGE -> AMBER;
            case NONE -> RED;
        };
    }
}
