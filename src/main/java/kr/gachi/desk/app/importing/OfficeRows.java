package kr.gachi.desk.app.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.paper.Seal;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Tx;

/** 우리: one row that describes the cooperative, as an enterprise and as an office. */
final class OfficeRows implements RowKind {
    private static final Shape<Enterprise> ENTERPRISE = Shape.of(Enterprise.class);
    private static final Shape<Office> OFFICE = Shape.of(Office.class);

    private final Path folder;
    private final Contents contents;
    private final EnterpriseRows enterprises;

    OfficeRows(Path folder, Contents contents, EnterpriseRows enterprises) {
        this.folder = folder;
        this.contents = contents;
        this.enterprises = enterprises;
    }

    @Override
    public SheetSpec spec() {
        return Sheets.OFFICE;
    }

    @Override
    public void store(Tx tx, List<Row> rows) {
        rows.forEach(row -> row.takeOver(ENTERPRISE));
        enterprises.identify(new References(tx), rows);
        for (Row row : rows) {
            if (!row.isRejected()) {
                store(tx, row);
            }
            row.problems().forEach(row.count()::tell);
            if (row.isRejected()) {
                row.count().rejected();
            }
        }
    }

    private void store(Tx tx, Row row) {
        Office office = tx.office();
        Enterprise self = tx.enterprises().get(office.enterprise());
        Object named = row.changes().remove("id");
        Enterprise before = named == null || named.equals(self.id())
                ? self
                : tx.enterprises().find(new Id<>(((Id<?>) named).value())).orElse(self);
        Map<String, Object> values = new LinkedHashMap<>(row.changes());
        values.keySet().removeIf(field -> !ENTERPRISE.has(field));
        Enterprise unsaid = Enterprise.blank(before.id());
        values.replaceAll((field, value) -> value == null ? ENTERPRISE.get(unsaid, field) : value);
        Map<String, String> extra = new LinkedHashMap<>(before.extra());
        extra.putAll(row.extra());
        extra.values().removeIf(Objects::isNull);
        values.put("extra", extra);
        Enterprise after = ENTERPRISE.with(before, values);
        Office officeAfter = OFFICE.with(office(row, tx, office), "enterprise", after.id());
        row.names(after.id());
        if (after.equals(before) && officeAfter.equals(office)) {
            row.countSame();
            return;
        }
        boolean first = self.version() == 1 && self.bizNo() == null;
        tx.enterprises().save(row.placed(ENTERPRISE, after));
        tx.table(Office.class).save(officeAfter);
        if (first) {
            row.count().fresh();
        } else {
            row.count().changed();
        }
    }

    private Office office(Row row, Tx tx, Office office) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : List.of("account", "commissionRate", "defaultRole", "seal")) {
            if (row.clears(field)) {
                values.put(field, null);
            } else if (!field.equals("seal") && row.value(field, Object.class) != null) {
                values.put(field, row.value(field, Object.class));
            }
        }
        String seal = row.text("seal");
        if (seal != null && !seal.equals(office.seal())) {
            seal(row, tx, seal, values);
        }
        return OFFICE.with(office, values);
    }

    /** A picture that lies beside the workbook; the sheet names it. */
    private void seal(Row row, Tx tx, String name, Map<String, Object> values) {
        Path picture = folder.resolve(Path.of(name).getFileName());
        if (!Files.isRegularFile(picture)) {
            row.tell(Problem.warning("office.sealMissing", name));
            return;
        }
        try {
            byte[] png = Files.readAllBytes(picture);
            if (Seal.isPng(png)) {
                values.put("seal", contents.keep(tx, png));
            } else {
                row.tell(Problem.warning("office.sealUnreadable", name));
            }
        } catch (IOException e) {
            row.tell(Problem.warning("office.sealMissing", name));
        }
    }
}
