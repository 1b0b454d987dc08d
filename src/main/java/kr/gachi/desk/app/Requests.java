package kr.gachi.desk.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.gachi.desk.app.importing.ImportAnswer;
import kr.gachi.desk.app.importing.People;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ImportedFile;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Origin;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.excel.RequestHints;
import kr.gachi.desk.excel.RequestItem;
import kr.gachi.desk.excel.RequestSheet;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.rules.Place;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Store.Written;
import kr.gachi.desk.store.Tx;

/** Takes in agencies' own lists: one request each, numbered here, the original kept. */
public final class Requests {
    private static final String ORIGINAL = "요청원본";

    private final Store store;

    public Requests(Store store) {
        this.store = store;
    }

    /**
     * What a person says beside the file; null is what the file says, else unknown.
     *
     * @param agency code or name
     * @param owner our person in charge
     */
    public record Letter(
            Path file,
            String agency,
            String department,
            String title,
            LocalDate due,
            String place,
            ItemKind kind,
            String owner) {}

    public record Taken(String requestNo, ImportAnswer answer) {}

    /**
     * The same file from the same agency is the same request: nothing new.
     *
     * @throws DeskException {@code agency.unknown} and what reading the file refuses
     */
    public Taken take(Letter letter) {
        return take(letter, AgencyList.read(letter.file()));
    }

    /**
     * As {@link #take(Letter)}, with the letter's file already read.
     *
     * @throws DeskException {@code agency.unknown}
     */
    public Taken take(Letter letter, AgencyList list) {
        Written<Found> written = store.write("work.request.import", List.of(list.file()), tx -> take(tx, letter, list));
        boolean fresh = written.work() != null;
        return new Taken(
                written.result().requestNo(),
                new ImportAnswer(
                        List.of(new ImportAnswer.FileAnswer(
                                list.file(),
                                list.sheets().stream()
                                        .filter(each -> each.headerRow() != null)
                                        .map(each -> answer(each, fresh))
                                        .toList(),
                                list.sheets().stream()
                                        .filter(each -> each.headerRow() == null)
                                        .flatMap(each -> each.problems().stream())
                                        .toList())),
                        true,
                        written.workNumber()));
    }

    private record Found(String requestNo) {}

    private Found take(Tx tx, Letter letter, AgencyList list) {
        byte[] bytes = list.original();
        Agency agency = Keys.agency(tx, letter.agency());
        Contents contents = new Contents(store.location());
        String sha256 = contents.hash(bytes);
        Optional<String> known = known(tx, agency, sha256);
        if (known.isPresent()) {
            return new Found(known.get());
        }
        contents.keep(tx, bytes);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Id<ImportedFile> fileId = Id.of("file", list.file() + "/" + sha256);
        if (tx.table(ImportedFile.class).find(fileId).isEmpty()) {
            tx.table(ImportedFile.class).save(new ImportedFile(fileId, 0, list.file(), sha256, bytes.length, now));
        }
        Request request = tx.requests().save(request(tx, letter, agency, list));
        tx.requestLines().saveAll(lines(request, list, fileId));
        list.people().forEach(person -> People.asked(tx, agency, request.department(), person));
        tx.attachments()
                .save(new Attachment(
                        Id.random(),
                        0,
                        "request:" + request.number(),
                        ORIGINAL,
                        list.file(),
                        sha256,
                        bytes.length,
                        null,
                        null,
                        now));
        return new Found(request.number());
    }

    private static Optional<String> known(Tx tx, Agency agency, String sha256) {
        return tx.attachments().where("sha256", sha256).stream()
                .filter(each -> ORIGINAL.equals(each.kind()) && each.owner().startsWith("request:"))
                .flatMap(each -> tx.requests().where("number", each.owner().substring("request:".length())).stream())
                .filter(each -> each.agency().equals(agency.id()))
                .map(Request::number)
                .findFirst();
    }

    private static Request request(Tx tx, Letter letter, Agency agency, AgencyList list) {
        RequestHints hints = list.hints();
        String title = first(letter.title(), hints.title());
        String place = first(letter.place(), hints.place());
        Regions regions = Regions.shipped();
        LocalDate today = tx.session().today();
        Optional<Place> region = Optional.ofNullable(place)
                .flatMap(each -> regions.read(
                        each, regions.read(agency.sido(), agency.sigungu()).orElse(null)));
        return new Request(
                Id.random(),
                0,
                tx.nextNumber("R"),
                agency.id(),
                first(letter.department(), hints.department()),
                title == null ? list.file().replaceFirst("\\.[^.]+$", "") : title,
                letter.kind(),
                null,
                today,
                null,
                letter.due() == null ? hints.dueDate() : letter.due(),
                region.filter(each -> each.sido() != null)
                        .map(each -> regions.sidoName(each, today))
                        .orElse(null),
                region.filter(each -> each.sigungu() != null)
                        .map(each -> regions.sigunguName(each, today))
                        .orElse(null),
                place,
                list.budget(),
                hints.budgetVat(),
                List.of(),
                letter.owner(),
                RequestStage.RECEIVED,
                null,
                Map.of(),
                null);
    }

    private static List<RequestLine> lines(Request request, AgencyList list, Id<ImportedFile> file) {
        List<RequestLine> lines = new ArrayList<>();
        for (RequestSheet sheet : list.sheets()) {
            for (RequestItem item : sheet.items()) {
                lines.add(new RequestLine(
                        Id.random(),
                        0,
                        request.id(),
                        lines.size() + 1,
                        item.item(),
                        item.spec(),
                        item.quantity(),
                        item.unit(),
                        item.unitPrice(),
                        item.itemCode(),
                        item.note(),
                        item.extra(),
                        new Origin(file, sheet.name(), item.row())));
            }
        }
        return lines;
    }

    private static ImportAnswer.SheetAnswer answer(RequestSheet sheet, boolean fresh) {
        int items = sheet.items().size();
        return new ImportAnswer.SheetAnswer(
                sheet.name(),
                "requests",
                Objects.requireNonNull(sheet.headerRow()),
                sheet.encoding(),
                sheet.rows(),
                fresh ? items : 0,
                0,
                fresh ? 0 : items,
                sheet.skipped(),
                sheet.rejected(),
                sheet.mapping(),
                sheet.problemCount(),
                sheet.problems());
    }

    private static String first(String one, String other) {
        return one == null || one.isBlank() ? other : one;
    }
}
