package kr.gachi.desk.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, String> meanings;
    private final Map<String, HeaderFinder> finders = new HashMap<>();
    private final List<SheetIn> sheets = new ArrayList<>();
    private final List<Problem> unread = new ArrayList<>();

    private WorkbookIn(TableFile file, Map<String, String> meanings) {
        this.file = file;
        this.meanings = meanings;
    }

    /**
     * @param kind what the sheet is; null to find out, {@link #WORKBOOK} to go by the sheets' names
     * @param sheetName the only sheet to read; null for all
     * @param meanings heading as written → what it means: a field, or a heading that the sheet knows; null as the value
     *     keeps the column as an extra one
     * @throws DeskException {@code file.…} if it cannot be read, {@code file.kindUnknown} if no sheet is recognised,
     *     {@code mapping.unknownField} if a meaning fits none of them
     */
    public static WorkbookIn open(Path path, String kind, String sheetName, Map<String, String> meanings) {
        WorkbookIn workbook = new WorkbookIn(TableFile.open(path), meanings);
        try {
            workbook.recognise(kind, sheetName);
            workbook.refuseIdleMeanings();
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
            Optional<SheetIn> known = recognise(sheet, SheetTop.of(sheet), kind);
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

    private Optional<SheetIn> recognise(Sheet sheet, SheetTop top, String kind) {
        if (kind != null && !kind.equals(WORKBOOK)) {
            SheetSpec spec = Sheets.ofKind(kind)
                    .orElseThrow(() -> new DeskException(Problem.error("file.kindUnknown", file.name())));
            return header(sheet, top, spec);
        }
        Optional<SheetSpec> byName =
                Sheets.ALL.stream().filter(each -> each.isNamed(sheet.name())).findFirst();
        if (byName.isPresent()) {
            Optional<SheetIn> read = header(sheet, top, byName.get());
            if (read.isPresent()) {
                return read;
            }
        }
        if (WORKBOOK.equals(kind)) {
            return Optional.empty();
        }
        List<SheetIn> fitting = Sheets.ALL.stream()
                .filter(each -> !each.keys().contains(List.<String>of()))
                .flatMap(each -> header(sheet, top, each).stream())
                .filter(each -> !isDoubtful(each))
                .toList();
        return fitting.stream()
                .filter(each -> fitting.stream().allMatch(other -> other == each || each.readsMoreThan(other)))
                .findFirst();
    }

    /** The ministry's list of firms calls them 기관; without a number of theirs such a list may be one of buyers. */
    private static boolean isDoubtful(SheetIn sheet) {
        return sheet.spec().equals(Sheets.ENTERPRISES)
                && HeadingText.plain(sheet.heading("name")).equals("기관명")
                && !sheet.mapping().containsValue("bizNo")
                && !sheet.mapping().containsValue(Sheets.REPRESENTATIVE);
    }

    private Optional<SheetIn> header(Sheet sheet, SheetTop top, SheetSpec spec) {
        return finders.computeIfAbsent(spec.kind(), any -> finder(spec))
                .find(top.searched())
                .filter(spec::fits)
                .map(header -> new SheetIn(file.name(), sheet, top, spec, header));
    }

    private HeaderFinder finder(SheetSpec spec) {
        HeaderFinder finder = spec.finder();
        meanings.forEach((heading, meaning) -> {
            if (meaning == null) {
                finder.means(heading, null);
            } else {
                spec.named(meaning).ifPresent(column -> finder.means(heading, column.field()));
            }
        });
        return finder;
    }

    /** A misspelt field would leave its column unread, without anybody being told. */
    private void refuseIdleMeanings() {
        meanings.forEach((heading, meaning) -> {
            boolean known = meaning == null
                    || sheets.stream()
                            .anyMatch(each -> each.spec().named(meaning).isPresent());
            if (!known) {
                throw new DeskException(
                        Problem.error("mapping.unknownField", heading, meaning).at(Place.file(file.name())));
            }
        });
    }

    @Override
    public void close() {
        file.close();
    }
}
