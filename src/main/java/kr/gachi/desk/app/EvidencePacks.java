package kr.gachi.desk.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.Requirement;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.excel.PaperBook;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperTable;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.PaperTable.Column;
import kr.gachi.desk.paper.PaperTable.Row;
import kr.gachi.desk.paper.PaperTable.Tone;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** The documents that go with a contract or quote, in one zip with an index; what is wanting is said before it is sent. */
public final class EvidencePacks {
    static final String KIND = "증빙묶음";

    private static final List<Column> COLUMNS = List.of(
            new Column("순번", 1, Align.MIDDLE),
            new Column("서류", 1, Align.LEFT),
            new Column("기업", 1, Align.LEFT),
            new Column("상태", 2, Align.MIDDLE),
            new Column("유효기한", 1, Align.MIDDLE),
            new Column("파일·기록", 3, Align.LEFT));

    private final Store store;
    private final Contents contents;
    private final OutgoingFiles files;

    public EvidencePacks(Store store) {
        this.store = store;
        this.contents = new Contents(store.location());
        this.files = new OutgoingFiles(store);
    }

    /** What was written, and by which work. */
    public record Packed(Evidence evidence, String work) {}

    /** The office's checklist as it holds now. */
    public List<Requirement> checklist() {
        return store.read(tx -> Checklist.of(tx).lines());
    }

    /** @param number of a contract or a quote */
    public Evidence check(String number) {
        return store.read(tx -> new Subject(tx, number).evidence());
    }

    /** Writes the zip and keeps it with the contract or quote. */
    public Packed pack(String number, Path out) {
        OutFile.refuseUnwritable(out);
        Store.Written<Evidence> written = store.write("work.evidence.pack", List.of(number), tx -> {
            Subject subject = new Subject(tx, number);
            Evidence evidence = subject.evidence();
            byte[] index = files.written(path -> PaperBook.write(index(tx, subject, evidence), path));
            OutFile.write(out, stream -> zip(tx, subject, index, stream));
            files.keep(tx, subject.owner, KIND, null, out);
            return evidence;
        });
        return new Packed(written.result(), written.workNumber());
    }

    private void zip(Tx tx, Subject subject, byte[] index, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        LocalDate today = tx.session().today();
        put(zip, "목록.xlsx", index, today);
        for (Map.Entry<Evidence.Item, Attachment> each : subject.found.entrySet()) {
            if (each.getValue() != null) {
                put(zip, each.getKey().file(), contents.read(tx, each.getValue().sha256()), today);
            }
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, LocalDate day) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atTime(LocalTime.MIDNIGHT));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Paper index(Tx tx, Subject subject, Evidence evidence) {
        List<Row> rows = new ArrayList<>();
        for (Evidence.Item each : evidence.items()) {
            rows.add(new Row(
                    Tone.LINE,
                    Arrays.asList(
                            rows.size() + 1,
                            each.document(),
                            each.enterprise(),
                            word(each.state()),
                            each.validUntil(),
                            each.file() == null ? each.note() : each.file())));
        }
        return new Paper(
                "증빙 목록",
                null,
                subject.number,
                tx.session().today(),
                List.of(
                        new Paper.Entry("대   상", subject.number),
                        new Paper.Entry("수요기관", subject.agency),
                        new Paper.Entry("기준일", evidence.day().toString()),
                        new Paper.Entry("계약방법", evidence.method() == null ? "미정" : evidence.method())),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new PaperTable(null, COLUMNS, rows)),
                List.of(new Paper.Entry(
                        "빠진 것",
                        evidence.wanting().isEmpty() ? "없음" : evidence.wanting().size() + "건")),
                List.of(),
                tx.enterprises().get(tx.office().enterprise()).name());
    }

    private static String word(Evidence.State state) {
        return switch (state) {
            case THERE -> "있음";
            case LAPSING -> "기준일 전에 끝남";
            case LAPSED -> "기한 지남";
            case WITHOUT_FILE -> "기록만 있음";
            case MISSING -> "없음";
        };
    }

    /** The contract or quote that is to be proved. */
    private static final class Subject {
        final String number;
        final String owner;
        final String agency;
        final Map<Evidence.Item, Attachment> found = new LinkedHashMap<>();
        private final LocalDate day;
        private final String method;

        Subject(Tx tx, String number) {
            this.number = number;
            Optional<Deal> deal = tx.deals().one("number", number);
            Set<Id<Enterprise>> enterprises = new LinkedHashSet<>();
            List<String> items;
            LocalDate due;
            if (deal.isPresent()) {
                owner = "deal:" + number;
                agency = tx.agencies().get(deal.get().agency()).name();
                method = deal.get().method();
                due = deal.get().dueDate();
                enterprises.add(deal.get().supplier());
                List<DealLine> lines = DealViews.lines(tx, deal.get());
                lines.stream().map(DealLine::maker).filter(Objects::nonNull).forEach(enterprises::add);
                items = words(lines.stream().flatMap(each -> Stream.of(each.item(), each.spec())));
            } else {
                Quote quote = Quoting.quote(tx, number);
                owner = "quote:" + quote.number();
                agency = tx.agencies().get(quote.agency()).name();
                method = null;
                due = quote.dueDate();
                enterprises.add(quote.seller());
                List<QuoteLine> lines = Quoting.lines(tx, quote);
                lines.stream()
                        .map(QuoteLine::enterprise)
                        .filter(Objects::nonNull)
                        .forEach(enterprises::add);
                items = words(lines.stream().flatMap(each -> Stream.of(each.item(), each.spec())));
            }
            LocalDate today = tx.session().today();
            day = due == null || due.isBefore(today) ? today : due;
            List<Requirement> asked = Checklist.of(tx).asked(method, items);
            EvidenceFinder finder = new EvidenceFinder(tx, day, tx.attachments().where("owner", owner));
            for (Id<Enterprise> each : enterprises) {
                found.putAll(finder.find(tx.enterprises().get(each), asked));
            }
        }

        private static List<String> words(Stream<String> texts) {
            return texts.filter(Objects::nonNull).toList();
        }

        Evidence evidence() {
            return new Evidence(owner, day, method, List.copyOf(found.keySet()));
        }
    }
}
