package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of one canonical sheet.
 *
 * @param kind name on the command line
 * @param names of the sheet, the contract's first
 * @param keys fields that together name a row; alternatives are tried in order, the first whose parts are all there counts
 */
public record SheetSpec(String kind, List<String> names, List<Column> columns, List<List<String>> keys) {

    static Builder of(String kind, String... names) {
        return new Builder(kind, List.of(names));
    }

    public String name() {
        return names.get(0);
    }

    public Optional<Column> column(String field) {
        return columns.stream().filter(each -> each.field().equals(field)).findFirst();
    }

    /** The column that a person means by its field, its heading or another word for it; the field itself goes first. */
    public Optional<Column> named(String word) {
        return column(word)
                .or(() -> columns.stream().filter(each -> each.isNamed(word)).findFirst());
    }

    HeaderFinder finder() {
        return new HeaderFinder(columns.stream().map(Column::toHeading).toList());
    }

    /** Whether a head has every required column; of the references to one enterprise one is enough. */
    boolean fits(Header header) {
        boolean refersToEnterprise =
                columns.stream().anyMatch(each -> each.field().equals(Sheets.ENTERPRISE_BIZ_NO));
        boolean namesEnterprise = header.has(Sheets.ENTERPRISE_BIZ_NO) || header.has(Sheets.ENTERPRISE_CODE);
        return (!refersToEnterprise || namesEnterprise)
                && columns.stream().filter(Column::required).allMatch(each -> header.has(each.field()));
    }

    boolean isNamed(String sheet) {
        return kind.equalsIgnoreCase(sheet)
                || names.stream().anyMatch(each -> HeadingText.plain(each).equals(HeadingText.plain(sheet)));
    }

    static final class Builder {
        private final String kind;
        private final List<String> names;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<String>> keys = new ArrayList<>();

        private Builder(String kind, List<String> names) {
            this.kind = kind;
            this.names = names;
        }

        Builder has(String field, Column.Type type, String... headings) {
            columns.add(new Column(field, false, List.of(headings), type));
            return this;
        }

        Builder needs(String field, Column.Type type, String... headings) {
            columns.add(new Column(field, true, List.of(headings), type));
            return this;
        }

        Builder enterprise() {
            has(Sheets.ENTERPRISE_BIZ_NO, Column.BIZ_NO, "사업자등록번호", "사업자번호", "사업자 등록번호");
            return has(Sheets.ENTERPRISE_CODE, Column.CODE, "기업번호", "업체번호", "기업코드", "업체코드");
        }

        /**
         * Whom a list names beside the enterprise or agency of a row, and how to reach them.
         *
         * @param asWell what such a sheet calls the person too
         */
        Builder persons(String... asWell) {
            List<String> person = new ArrayList<>(List.of("담당자", "담당자명", "담당자성명", "담당자이름"));
            person.addAll(List.of(asWell));
            has(Sheets.REPRESENTATIVE, Column.TEXT, "대표자", "대표자명", "대표자성명", "대표", "대표이사", "업체대표자", "업체대표");
            has(Sheets.PERSON, Column.TEXT, person.toArray(String[]::new));
            has(
                    Sheets.PERSON_PHONE,
                    Column.TEXT,
                    "전화",
                    "전화번호",
                    "연락처",
                    "휴대폰",
                    "휴대전화",
                    "휴대폰번호",
                    "핸드폰",
                    "담당자전화",
                    "담당자전화번호",
                    "담당자연락처",
                    "담당자휴대폰");
            return has(Sheets.PERSON_EMAIL, Column.TEXT, "이메일", "메일", "전자우편", "email", "이메일주소", "담당자이메일", "담당자메일");
        }

        /** Whom a row names of its supplier, where 담당자 is the agency's person. */
        Builder supplierPersons() {
            has(Sheets.SUPPLIER_PERSON, Column.TEXT, "업체담당자", "업체담당자명", "공급업체담당자", "거래처담당자", "기업담당자", "계약업체담당자");
            has(
                    Sheets.SUPPLIER_PHONE,
                    Column.TEXT,
                    "업체연락처",
                    "업체전화",
                    "업체전화번호",
                    "업체담당자연락처",
                    "업체담당자전화",
                    "업체담당자전화번호",
                    "공급업체연락처",
                    "거래처연락처",
                    "거래처전화번호",
                    "기업연락처",
                    "계약업체연락처");
            return has(Sheets.SUPPLIER_EMAIL, Column.TEXT, "업체이메일", "업체메일", "업체담당자이메일", "공급업체이메일", "거래처이메일", "기업이메일");
        }

        Builder key(String... fields) {
            keys.add(List.of(fields));
            return this;
        }

        SheetSpec done() {
            return new SheetSpec(kind, names, List.copyOf(columns), List.copyOf(keys));
        }
    }
}
