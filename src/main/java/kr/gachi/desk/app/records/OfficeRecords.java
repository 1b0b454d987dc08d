package kr.gachi.desk.app.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.app.importing.SaidRow;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.Column;
import kr.gachi.desk.excel.FurtherSheets;
import kr.gachi.desk.excel.Reading;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.paper.Seal;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** 우리: the cooperative's letterhead, account, habits and seal; its firm is an enterprise like others, for 재판매. */
public final class OfficeRecords {
    private static final String KIND = "office";
    private static final String REPRESENTATIVE = "representative";
    private static final String ACTOR = "actor";
    private static final String COPY_CODE = "copyCode";

    /** What people call fields of an office that have longer names. */
    private static final Map<String, String> SHORT_NAMES = Map.of(
            REPRESENTATIVE,
            Sheets.REPRESENTATIVE,
            "commission",
            "commissionRate",
            "role",
            "defaultRole",
            "mail",
            "email");

    private final Store store;
    private final Text text;
    private final Contents contents;

    public OfficeRecords(Store store, Text text) {
        this.store = store;
        this.text = text;
        this.contents = new Contents(store.location());
    }

    /** The office with its firm's fields and certificates; the seal is told by the hash of its picture. */
    public Shown show() {
        return store.read(tx -> {
            Office office = tx.office();
            Enterprise self = tx.enterprises().get(office.enterprise());
            Shown firm = new Showing(tx, text).of(RecordKinds.ENTERPRISE, self);
            Map<String, Object> fields = new LinkedHashMap<>(firm.fields());
            fields.put(REPRESENTATIVE, Representatives.of(tx, self.id()));
            fields.put("account", office.account());
            fields.put("commissionRate", office.commissionRate());
            fields.put("defaultRole", office.defaultRole());
            fields.put("seal", office.seal());
            fields.put(ACTOR, office.actor());
            fields.put(COPY_CODE, office.copyCode());
            return new Shown(
                    KIND,
                    firm.key(),
                    firm.title(),
                    office.version(),
                    null,
                    null,
                    fields,
                    headings(firm.headings()),
                    firm.names(),
                    firm.extra(),
                    firm.origin(),
                    firm.related());
        });
    }

    /** The seal's picture, a PNG; empty if there is none. */
    public byte[] seal() {
        return store.read(tx -> {
            String seal = tx.office().seal();
            return seal == null ? new byte[0] : contents.read(tx, seal);
        });
    }

    /**
     * Sets the named fields; {@code -} clears.
     *
     * @return what was changed, by the address of the cooperative's enterprise
     * @throws DeskException as {@link Records#set}
     */
    public Records.Changed set(Map<String, String> fields) {
        Store.Written<Records.Done> written =
                store.write("work.office.set", List.of(String.join(", ", fields.keySet())), tx -> set(tx, fields));
        return new Records.Changed(
                written.result().address(),
                written.workNumber(),
                written.result().warnings());
    }

    /**
     * Takes the seal's picture over.
     *
     * @return number of the work; null if it is the same picture
     * @throws DeskException {@code file.missing}, {@code office.sealNotPng}
     */
    public String seal(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] png = read(file, name);
        if (!Seal.isPng(png)) {
            throw new DeskException(Problem.error("office.sealNotPng", name).at(Place.file(name)));
        }
        return store.write(
                        "work.office.seal",
                        List.of(name),
                        tx -> tx.table(Office.class)
                                .save(Shape.of(Office.class).with(tx.office(), "seal", contents.keep(tx, png))))
                .workNumber();
    }

    private Records.Done set(Tx tx, Map<String, String> written) {
        Map<String, String> own = new LinkedHashMap<>(written);
        Map<String, String> habits = new LinkedHashMap<>();
        for (String field : List.of(ACTOR, COPY_CODE)) {
            String said = own.remove(key(own, field));
            if (said != null && !said.isBlank()) {
                habits.put(field, said.strip().equals(ColumnWords.UNKNOWN) ? null : said.strip());
            }
        }
        Enterprise before = tx.enterprises().get(tx.office().enterprise());
        List<Said.Field> fields = new ArrayList<>();
        own.forEach((name, value) -> fields.add(new Said.Field(SHORT_NAMES.getOrDefault(name, name), value)));
        Said said = Said.read(Sheets.OFFICE, KIND, fields, before.extra());
        if (said.fields().get("seal") instanceof Reading.Value<?>) {
            throw new DeskException(Problem.error("office.sealByCommand"));
        }
        Map<String, Reading<?>> readings = new LinkedHashMap<>(said.fields());
        Reading<?> representative = readings.remove(Sheets.REPRESENTATIVE);
        SaidRow.Taken taken = SaidRow.take(tx, contents, Sheets.OFFICE, readings, said.extra(), null);
        Enterprise self = tx.enterprises().get(tx.office().enterprise());
        if (representative != null) {
            Representatives.set(tx, self.id(), representative);
        }
        habits(tx, habits);
        return new Records.Done(new Finder(tx).address(RecordKinds.ENTERPRISE, self), taken.warnings());
    }

    /** The copy's code stands in every number that is given from now on. */
    private static void habits(Tx tx, Map<String, String> habits) {
        boolean codeWrong = habits.containsKey(COPY_CODE)
                && (habits.get(COPY_CODE) == null || !habits.get(COPY_CODE).matches("[A-Z]{1,3}"));
        if (codeWrong) {
            throw new DeskException(Problem.error("office.copyCodeWrong", habits.get(COPY_CODE)));
        }
        tx.table(Office.class).save(Shape.of(Office.class).with(tx.office(), habits));
    }

    /** The name under which a person says a field of the office's own, or the name itself. */
    private static String key(Map<String, String> written, String field) {
        return written.keySet().stream()
                .filter(name -> FurtherSheets.OFFICE
                        .named(name)
                        .map(Column::field)
                        .filter(field::equals)
                        .isPresent())
                .findFirst()
                .orElse(field);
    }

    private Map<String, String> headings(Map<String, String> firm) {
        Map<String, String> headings = new LinkedHashMap<>(firm);
        List<Column> columns = new ArrayList<>(Sheets.OFFICE.columns());
        columns.addAll(FurtherSheets.OFFICE.columns());
        for (Column each : columns) {
            String field = each.field().equals(Sheets.REPRESENTATIVE) ? REPRESENTATIVE : each.field();
            if (Sheets.isWritten(each) || field.equals(REPRESENTATIVE)) {
                headings.put(field, text.language() == Language.KO ? each.heading() : field);
            }
        }
        return headings;
    }

    private static byte[] read(Path file, String name) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new DeskException(Problem.error("file.missing", name).at(Place.file(name)));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DeskException(Problem.error("file.unreadable", name).at(Place.file(name)), e);
        }
    }
}
