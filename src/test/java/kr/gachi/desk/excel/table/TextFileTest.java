package kr.gachi.desk.excel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.feedback.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    private static final Charset KOREAN = Charset.forName("MS949");
    private static final String LIST = "품명,수량\r\n복사용지,50\r\n뷁힣 봉투,3\r\n";
    private static final List<String> ROWS = List.of("1:품명|수량", "2:복사용지|50", "3:뷁힣 봉투|3");

    @TempDir
    Path folder;

    @Test
    void readsEveryEncodingThatAgenciesSend() throws IOException {
        expect("UTF-8", Made.text(folder, "a.csv", LIST, StandardCharsets.UTF_8));
        expect("UTF-8", Made.text(folder, "b.csv", LIST, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF));
        expect("MS949", Made.text(folder, "c.csv", LIST, KOREAN));
        expect("UTF-16LE", Made.text(folder, "d.csv", LIST, StandardCharsets.UTF_16LE, 0xFF, 0xFE));
        expect("UTF-16BE", Made.text(folder, "e.csv", LIST, StandardCharsets.UTF_16BE, 0xFE, 0xFF));
        expect("UTF-16LE", Made.text(folder, "f.txt", LIST, StandardCharsets.UTF_16LE));
        expect("UTF-16BE", Made.text(folder, "g.txt", LIST, StandardCharsets.UTF_16BE));
    }

    private void expect(String encoding, Path file) {
        try (TableFile table = TableFile.open(file)) {
            assertEquals(encoding, table.sheets().get(0).encoding());
            assertEquals(ROWS, Made.read(table.sheets().get(0)));
        }
    }

    @Test
    void namesTheSheetAfterTheFile() throws IOException {
        try (TableFile table = TableFile.open(Made.text(folder, "기업.2026.csv", LIST, StandardCharsets.UTF_8))) {
            assertEquals("기업.2026", table.sheets().get(0).name());
        }
    }

    @Test
    void findsTheDelimiterByTheContent() throws IOException {
        assertEquals(ROWS, Made.read(Made.text(folder, "a.csv", LIST.replace(',', ';'), StandardCharsets.UTF_8)));
        assertEquals(ROWS, Made.read(Made.text(folder, "b.csv", LIST.replace(',', '\t'), StandardCharsets.UTF_8)));
        assertEquals(
                List.of("1:품명|금액", "2:의자, 책상|1,000", "3:서가|12,000"),
                Made.read(Made.text(folder, "c.txt", "품명\t금액\n의자, 책상\t1,000\n서가\t12,000\n", StandardCharsets.UTF_8)));
    }

    @Test
    void findsTheDelimiterBehindAPreamble() throws IOException {
        String preamble = "조회 조건, 기간: 2026-01-01 ~ 2026-11-24\n\n총 2건\n";
        assertEquals(
                List.of("1:조회 조건, 기간: 2026-01-01 ~ 2026-11-24", "3:총 2건", "4:계약번호|계약명|금액", "5:A1|용지, 봉투|3", "6:A2|책|4"),
                Made.read(Made.text(
                        folder,
                        "g2b.csv",
                        preamble + "계약번호\t계약명\t금액\nA1\t용지, 봉투\t3\nA2\t책\t4\n",
                        StandardCharsets.UTF_16LE,
                        0xFF,
                        0xFE)));
    }

    @Test
    void keepsLineBreaksInQuotesAndCountsRowsAsExcelDoes() throws IOException {
        assertEquals(
                List.of("1:a|b", "2:1|ha \n\"ha\" \nha", "4:3|4"),
                Made.read(Made.text(
                        folder, "q.csv", "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n\n3,4\n", StandardCharsets.UTF_8)));
    }

    @Test
    void keepsInchMarksInTheMiddleOfACell() throws IOException {
        assertEquals(
                List.of("1:모니터 24\"|2", "2:모니터 27\"|3"),
                Made.read(Made.text(folder, "i.csv", "모니터 24\",2\n모니터 27\",3\n", StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAQuoteThatSwallowsTheRest() throws IOException {
        Problem open = Made.refusal(Made.text(folder, "o.csv", "품명,수량\n\"24인치 모니터,2\n의자,3\n", StandardCharsets.UTF_8));
        assertEquals("file.quotes", open.code());
        assertEquals(2, open.place().row());
        Problem stray =
                Made.refusal(Made.text(folder, "s.csv", "품명,수량\n책,1\n\"24\"인치 모니터,2\n의자,3\n", StandardCharsets.UTF_8));
        assertEquals("file.quotes", stray.code());
        assertEquals(3, stray.place().row());
    }

    @Test
    void refusesThousandsThatTearCells() throws IOException {
        Problem problem = Made.refusal(Made.text(
                folder, "t.csv", "품명,수량,단가,금액\n연필,10,500,5000\n용지,10,1,000,10,000\n", StandardCharsets.UTF_8));
        assertEquals("file.unquotedThousands", problem.code());
        assertEquals(3, problem.place().row());
        assertEquals(List.of("t.csv", 3, "1,000"), problem.arguments());
    }

    @Test
    void refusesTornThousandsWithoutAHeader() throws IOException {
        assertEquals(
                "file.unquotedThousands",
                Made.refusal(Made.text(
                                folder,
                                "ledger.txt",
                                "1,2026-01-02,가온누리,1,200,000,120,000\n2,2026-01-03,나루,500,50\n3,2026-01-03,다솜,2,500,250\n",
                                StandardCharsets.UTF_16LE,
                                0xFF,
                                0xFE))
                        .code());
    }

    @Test
    void readsQuotedThousandsAndNeighboursThatOnlyLookTorn() throws IOException {
        assertEquals(
                List.of("1:품명|수량|단가", "2:용지|10|1,000", "3:연필|12|345"),
                Made.read(
                        Made.text(folder, "ok.csv", "품명,수량,단가\n용지,10,\"1,000\"\n연필,12,345\n", StandardCharsets.UTF_8)));
    }

    @Test
    void readsRaggedRows() throws IOException {
        assertEquals(
                List.of("1:품명|수량|비고", "2:용지|10", "3:연필|1|빨강|더 굵게"),
                Made.read(Made.text(folder, "r.csv", "품명,수량,비고\n용지,10\n연필,1,빨강,더 굵게\n", StandardCharsets.UTF_8)));
    }

    @Test
    void takesTheTextOutOfConstantFormulas() throws IOException {
        assertEquals(
                List.of("1:코드|식", "2:00123|=1+1"),
                Made.read(Made.text(folder, "f.csv", "코드,식\n=\"00123\",=1+1\n", StandardCharsets.UTF_8)));
    }

    @Test
    void refusesLettersThatNoEncodingExplains() throws IOException {
        Path file = Made.text(folder, "x.csv", "품명,수량\n", KOREAN);
        byte[] bytes = java.nio.file.Files.readAllBytes(file);
        bytes[0] = (byte) 0xFF;
        java.nio.file.Files.write(file, bytes);
        assertEquals("file.encoding", Made.refusal(file).code());
    }

    @Test
    void takesStrayZeroBytesForNoOtherEncoding() throws IOException {
        String text = "품명,수량\n" + "복사용지,3\n".repeat(40);
        assertEquals(
                "file.notASheet",
                Made.refusal(Made.text(folder, "z.csv", text.replaceFirst("3", "\0"), StandardCharsets.UTF_8))
                        .code());
    }

    @Test
    void keepsDestroyedLettersForTheCellToTell() throws IOException {
        assertEquals(
                List.of("1:품명|수량", "2:\ufffd\ufffd용지|3"),
                Made.read(Made.text(folder, "u.csv", "품명,수량\n\ufffd\ufffd용지,3\n", StandardCharsets.UTF_8)));
    }
}
