package kr.gachi.desk.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.QuoteDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPdfTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void givesTheSameBytesForTheSamePaper() {
        assertArrayEquals(PaperPdf.bytes(quote(40, "현수막")), PaperPdf.bytes(quote(40, "현수막")));
    }

    @Test
    void embedsItsLettersSoThatHangulIsFound() throws IOException {
        try (PDDocument document = read(quote(1, "친환경 손소독제"))) {
            String text = text(document, 1, 1);
            for (String each :
                    List.of("Q-2026-A0001", "가온기관 귀중", "012-81-12342", "친환경 손소독제", "일금 일천일백원정", "1,100", "계약근거 없음")) {
                assertTrue(text.contains(each), each + " in " + text);
            }
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(font).isEmbedded());
                }
            }
        }
    }

    @Test
    void repeatsTheHeadingsAndNumbersThePages() throws IOException {
        try (PDDocument document = read(quote(90, "사무용품"))) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 2, "pages " + pages);
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page, page);
                assertEquals(text.contains("번 규격"), text.contains("공급가액"), "headings over lines on page " + page);
                assertTrue(text.contains(page + " / " + pages), "number of page " + page);
            }
            String all = text(document, 1, pages);
            for (int line = 1; line <= 90; line++) {
                assertTrue(all.contains("사무용품 " + line + "번"), "line " + line);
            }
        }
    }

    @Test
    void breaksWordsThatAreWiderThanTheirCell() throws IOException {
        String word = "띄어쓰기없이길게쓴품명".repeat(6);
        try (PDDocument document = read(quote(1, word))) {
            String text = text(document, 1, 1).replaceAll("\\s", "");
            assertTrue(text.contains("띄어쓰기없이길게쓴품명띄어쓰기"), text);
        }
    }

    @Test
    void drawsLettersThatTheFontDoesNotHave() throws IOException {
        try (PDDocument document = read(quote(1, "寶\u0007\u200b상\t자"))) {
            assertTrue(text(document, 1, 1).contains("상 자"));
        }
    }

    @Test
    void composesHangulThatCameInPieces() throws IOException {
        try (PDDocument document = read(quote(1, "\u1112\u1161\u11ab\u1100\u1173\u11af"))) {
            assertTrue(text(document, 1, 1).contains("한글"));
        }
    }

    @Test
    void splitsANoteThatIsLongerThanAPage() throws IOException {
        QuoteDocument quote = quote(1, "현수막", List.of("긴 설명 ".repeat(4_000) + "끝자락"));
        try (PDDocument document = read(quote.paper())) {
            assertTrue(document.getNumberOfPages() > 2);
            assertEquals(1, text(document, 1, document.getNumberOfPages()).split("끝자락", -1).length - 1);
        }
    }

    private static Paper quote(int lines, String item) {
        return quote(lines, item, List.of("계약근거 없음")).paper();
    }

    private static QuoteDocument quote(int count, String item, List<String> notes) {
        List<QuoteDocument.Line> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(new QuoteDocument.Line(
                    count == 1 ? item : item + " " + i + "번",
                    "규격 " + i,
                    "개",
                    BigDecimal.ONE,
                    Won.of(1_000),
                    TaxType.TAXABLE,
                    Won.of(1_000),
                    Won.of(100),
                    null));
        }
        return new QuoteDocument(
                "Q-2026-A0001",
                1,
                DAY,
                DAY.plusDays(30),
                "가온기관",
                "구매부",
                new QuoteDocument.Supplier(
                        "012-81-12342", "누리상회", "한가온", "광주 어딘가 1", "도소매", "잡화", "062-000-1234", null, null),
                lines,
                Won.ZERO,
                null,
                new BigDecimal("0.1"),
                "일금 일천일백원정",
                null,
                null,
                null,
                null,
                null,
                notes,
                null,
                "가온조합");
    }

    private static PDDocument read(Paper paper) throws IOException {
        return Loader.loadPDF(PaperPdf.bytes(paper));
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }
}
