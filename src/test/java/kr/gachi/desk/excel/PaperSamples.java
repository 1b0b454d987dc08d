package kr.gachi.desk.excel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.paper.Seal;

/** Invented papers. */
final class PaperSamples {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final BigDecimal VAT = new BigDecimal("0.1");

    private PaperSamples() {}

    static QuoteDocument.Line line(String item, String spec, String unit, String quantity, long price, TaxType tax) {
        BigDecimal count = new BigDecimal(quantity);
        Won supply = Won.floor(count, Won.of(price));
        Won vat = tax == TaxType.TAXABLE ? Won.floor(VAT, supply) : Won.ZERO;
        return new QuoteDocument.Line(item, spec, unit, count, Won.of(price), tax, supply, vat, null);
    }

    static List<QuoteDocument.Line> mixedLines() {
        return List.of(
                line("현수막 제작·설치", "5m × 0.9m, 열재단, 게시대 설치 포함", "장", "30", 35_000, TaxType.TAXABLE),
                line("농산물 꾸러미", "제철 채소 7종", "세트", "120", 25_000, TaxType.EXEMPT),
                line("사무실 소독", "연면적 기준", "㎡", "1234.56", 350, TaxType.TAXABLE),
                line("친환경 손소독제", "500mL", "개", "48", 4_350, TaxType.TAXABLE));
    }

    static QuoteDocument quote(List<QuoteDocument.Line> lines, Integer roundTo) {
        long sum = lines.stream()
                .mapToLong(line -> line.supply().value() + line.tax().value())
                .sum();
        long rounding = roundTo == null ? 0 : -Math.floorMod(sum, (long) roundTo);
        return new QuoteDocument(
                "Q-2026-A0001",
                1,
                DAY,
                DAY.plusDays(30),
                "빛가람에너지공사",
                "총무처 구매계약부",
                new QuoteDocument.Supplier(
                        "012-81-12342",
                        "가온누리디자인 주식회사",
                        "한가온",
                        "전남광주통합특별시 광산구 하남산단로 000번길 12, 3층 (하남동)",
                        "제조업, 도매 및 소매업",
                        "현수막·간판, 소독제, 농산물 꾸러미",
                        "062-000-1234",
                        "062-000-1235",
                        "가나은행 000-00-123456 (가온누리디자인㈜)"),
                lines,
                Won.of(rounding),
                roundTo,
                VAT,
                "일금 사백팔십오만구천원정",
                "계약일로부터 14일 이내 (2026-12-18까지)",
                "빛가람에너지공사 본사 1층 대회의실",
                "검수 후 14일 이내 계좌이체",
                "견적일로부터 30일 (2026-12-23까지)",
                "추정가격 4,563,618원: 「국가를 당사자로 하는 계약에 관한 법률 시행령」 제26조제1항제5호가목, 제30조제1항제2호에 따른" + " 1인 견적 수의계약 검토 대상입니다.",
                List.of("농산물 꾸러미는 면세 품목으로 계산서를 따로 발행합니다.", "설치 장소의 전기는 수요기관에서 제공합니다."),
                new Seal(seal()),
                "가치키움사회적협동조합");
    }

    static List<QuoteDocument.Line> manyLines(int count) {
        List<QuoteDocument.Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TaxType tax = i % 7 == 3 ? TaxType.EXEMPT : i % 11 == 5 ? TaxType.ZERO : TaxType.TAXABLE;
            String quantity = i % 5 == 0 ? "2.75" : String.valueOf(1 + i);
            lines.add(line("사무용품 " + (i + 1), "규격 " + (char) ('A' + i % 26), "개", quantity, 1_230L + i, tax));
        }
        return lines;
    }

    /** A red round seal on nothing. */
    static byte[] seal() {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(200, 30, 30, 220));
        g.setStroke(new BasicStroke(10));
        g.drawOval(10, 10, 180, 180);
        g.drawRect(60, 60, 80, 80);
        g.drawLine(60, 100, 140, 100);
        g.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
