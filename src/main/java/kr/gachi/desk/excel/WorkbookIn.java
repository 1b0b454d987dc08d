package kr.gachi.desk.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gachi.desk.excel.table.Sheet;
import kr.gachi.desk.excel.table.TableFile;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/** A file whose sheets are recognised as canonical ones, by name or, where that says nothing, by their headings. */
public final class WorkbookIn implements AutoCloseable {
    /** Asked for instead of a kind: each sheet says by its name what it is. */
    public static final String WORKBOOK = "workbook";

    private final TableFile file;
    private final List<SheetIn> sheets = new ArrayList<>();
    private final List<Problem> unread = new ArrayList<>();

    private WorkbookIn(TableFile file) {
        this.file = file;
    }

    /**
     * @param kind what the sheet is; null to find out, {@link #WORKBOOK} to go by the sheets' names
     * @param sheetName the only sheet to read; null for all
     * @throws DeskException {@code file.…} if it cannot be read, {@code file.kindUnknown} if no sheet is recognised
     */
    public static WorkbookIn open(Path path, String kind, String sheetName) {
        WorkbookIn workbook = new WorkbookIn(TableFile.open(path));
        try {
            workbook.recognise(kind, sheetName);
            return workbook;
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    public String name() {
        return file.name();
    }

    public List<SheetIn> sheets() {
        return sheets;
    }

    /** Sheets that were left out, each with the reason. */
    public List<Problem> unread() {
        return unread;
    }

    private void recognise(String kind, String sheetName) {
        boolean named = false;
        for (Sheet sheet : file.sheets()) {
            if (sheetName != null && !sheet.name().equals(sheetName)) {
                continue;
            }
            named = true;
            Optional<SheetIn> known = recognise(sheet, kind);
            known.ifPresent(sheets::add);
            if (known.isEmpty()) {
                unread.add(Problem.warning("sheet.unknown", sheet.name())
                        .at(new Place(file.name(), sheet.name(), null, null, null)));
            }
        }
        if (!named) {
            throw new DeskException(
                    Problem.error("file.noSuchSheet", file.name(), sheetName).at(Place.file(file.name())));
        }
        if (sheets.isEmpty()) {
            throw new DeskException(
                    Problem.error("file.kindUnknown", file.name()).at(Place.file(file.name())));
        }
    }

    private Optional<SheetIn> recognise(Sheet sheet, String kind) {
        if (kind != null && !kind.equals(WORKBOOK)) {
            SheetSpec spec = Sheets.ofKind(kind)
                    .orElseThrow(() -> new DeskException(Problem.error("file.kindUnknown", file.name())));
            return header(sheet, spec);
        }
        Optional<SheetSpec> byName =
                Sheets.ALL.stream().filter(each -> each.isNamed(sheet.name())).findFirst();
        if (byName.isPresent()) {
            Optional<SheetIn> read = header(sheet, byName.get());
            if (read.isPresent()) {
                return read;
            }
        }
        if (WORKBOOK.equals(kind)) {
            return Optional.empty();
        }
        List<SheetIn> fitting = Sheets.ALL.stream()
                .filter(each -> !each.keys().contains(List.<String>of()))
                .flatMap(each -> header(sheet, each).stream())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<SheetIn> header(Sheet sheet, SheetSpec spec) {
        return spec.finder()
                .find(sheet)
                .filter(spec::fits)
                .map(header -> new SheetIn(file.name(), sheet, spec, header));
    }

    @Override
    public void close() {
        file.close();
    }
}
