package kr.gachi.desk.app.importing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gachi.desk.app.IndexBeside;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.excel.Draft;
import kr.gachi.desk.excel.Reading;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Tx;

/** One record as a person says it, field by field: taken in by the very rules of a row in a file. */
public final class SaidRow {
    private SaidRow() {}

    /**
     * What became of it.
     *
     * @param id of the record; null where the row only completes others
     * @param warnings what a person should look at
     */
    public record Taken(Id<?> id, List<Problem> warnings) {}

    /**
     * Makes or changes the record.
     *
     * @param fields readings by field; every reference that the sheet requires must be among them
     * @param extra further columns by heading; null takes one away
     * @param about the record to change, whatever its key becomes; null if the key among the fields decides
     * @throws DeskException the first thing that speaks against it
     */
    public static Taken take(
            Tx tx,
            Contents contents,
            SheetSpec spec,
            Map<String, Reading<?>> fields,
            Map<String, String> extra,
            Id<?> about) {
        SheetCount count = SheetCount.said(spec);
        Row row = Row.said(new Draft(Place.NOWHERE, fields, extra, List.of(), null), count, about);
        SplitPeople people = new SplitPeople();
        RowKind kind = people.hearing(kind(tx, contents, spec));
        kind.store(tx, List.of(row));
        kind.storeWaiting(tx);
        people.store(tx);
        row.problems().stream().filter(Problem::isError).findFirst().ifPresent(problem -> {
            throw new DeskException(problem);
        });
        return new Taken(row.named() == null ? about : row.named(), List.copyOf(row.problems()));
    }

    private static RowKind kind(Tx tx, Contents contents, SheetSpec spec) {
        Map<String, Survey> nothingElse = new HashMap<>();
        Sheets.ALL.forEach(each -> nothingElse.put(each.kind(), new Survey(draft -> draft.key(each))));
        return Stream.concat(
                        RowKinds.all(tx, nothingElse, Path.of(""), contents, Regions.shipped(), IndexBeside.none())
                                .stream(),
                        FurtherRows.all(tx).stream())
                .filter(each -> each.spec().equals(spec))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(spec.kind() + " is not taken in row by row"));
    }
}
