package kr.gachi.desk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.excel.PaperBook;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.print.PaperPdf;
import kr.gachi.desk.store.Store;

/** 업체 추천서: what an officer needs to defend the choice of a supplier, kept as it went out. */
public final class Recommendations {
    static final String KIND = "업체추천서";

    private final Store store;
    private final Sourcing sourcing;
    private final Precedents precedents;
    private final IssuedPapers papers;
    private final OutgoingFiles files;

    public Recommendations(Store store, DirectorySearch search) {
        this.store = store;
        // what goes out is Korean whatever the messages are
        this.sourcing = new Sourcing(store, search, new Text(Language.KO));
        this.precedents = new Precedents(store);
        this.papers = new IssuedPapers(store);
        this.files = new OutgoingFiles(store);
    }

    /**
     * Recommends for every line what was chosen, else the first three suggestions.
     *
     * @param line null for all lines
     * @param pdf the same content as pages; null for none
     * @return number of the work; null if the same paper has been kept before
     * @throws DeskException {@code request.unknown}, {@code recommend.nobody} where no line has an answer
     */
    public String print(String requestNo, Integer line, Path out, Path pdf) {
        IssuedPapers.Targets targets = new IssuedPapers.Targets(out, pdf);
        targets.refuseUnwritable();
        Matched.OfRequest matched =
                sourcing.match(List.of(requestNo), line, LineMatcher.LOOKED_AT).get(0);
        if (matched.problem() != null) {
            throw new DeskException(matched.problem());
        }
        List<Precedents.Precedent> bought = precedents.find("", null);
        return store.write("work.recommend", List.of(requestNo), tx -> {
                    Request request = Keys.request(tx, requestNo);
                    RecommendationPaper paper = new RecommendationPaper(tx, store.location(), request, bought);
                    List<RecommendationPaper.OfLine> lines = matched.lines().stream()
                            .map(paper::line)
                            .filter(Objects::nonNull)
                            .toList();
                    if (lines.isEmpty()) {
                        throw new DeskException(Problem.error("recommend.nobody", requestNo));
                    }
                    return papers.issue(
                            tx,
                            "request:" + requestNo,
                            KIND,
                            requestNo + "-추천",
                            new IssuedPapers.Drawing(
                                    number -> sheet(paper.of(number, lines)),
                                    number -> PaperPdf.bytes(paper.of(number, lines))),
                            targets);
                })
                .workNumber();
    }

    private byte[] sheet(Paper paper) {
        return files.written(path -> PaperBook.write(paper, path));
    }
}
