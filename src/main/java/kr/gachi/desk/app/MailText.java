package kr.gachi.desk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a mail, taken apart: {@code A4 80g 50박스, 토너 3개 / 다음주 금요일까지} names two items and a day. What has a
 * quantity is an item; what has none is one only if it is not a sentence, an address or a day.
 *
 * @param row of the line in the mail, as a person counts
 * @param words null for a blank line
 */
record MailText(int row, String words, boolean isItem) {
    private static final Pattern BETWEEN = Pattern.compile("[,，、;](?![0-9]{3}(?![0-9]))\\s*|\\s+/\\s+");
    private static final Pattern ASKING = Pattern.compile(
            "(?:이|가|을|를|씩)?\\s*(?:보내|구매|주문|견적|준비|납품|필요|요청|부탁)[가-힣\\s]*(?:니다|세요|해요|려요|까요|부탁|요)?[.!?~]*$|[.!]+$");
    private static final Pattern QUANTITY =
            Pattern.compile(".*(?:\\s|\\p{IsHangul})[0-9][0-9,.]*\\s*[천만]?\\s*[\\p{IsHangul}A-Za-z]{0,6}$");
    private static final Pattern DAY = Pattern.compile(".*[0-9]\\s*(?:년|월|일|시|분|층|호|번|원)(?:까지)?$");
    private static final Pattern SENTENCE = Pattern.compile(".*(?:니다|세요|까요|어요|해요|까지|드림|올림|배상)[.!?~^\\s]*$"
            + "|.*@.*|.*[0-9]{2,4}-[0-9]{3,4}(?:-[0-9]{4})?.*"
            + "|(?:안녕|감사|수고|수신|발신|보낸|받는|제목|참조|담당|문의|연락|전화|납품|납기|기한|배송|장소|일시|From|To|Subject|Sent|Re:).*");

    static List<MailText> of(List<String> lines) {
        List<MailText> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int row = i + 1;
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                parts.add(new MailText(row, null, false));
            }
            Stream.of(BETWEEN.split(line))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> parts.add(of(row, each)));
        }
        return parts;
    }

    private static MailText of(int row, String part) {
        String wanted = ASKING.matcher(part).replaceFirst("").strip();
        boolean counted =
                QUANTITY.matcher(wanted).matches() && !DAY.matcher(wanted).matches() && !part.contains("@");
        return counted
                ? new MailText(row, wanted, true)
                : new MailText(
                        row,
                        part,
                        !DAY.matcher(part).matches() && !SENTENCE.matcher(part).matches());
    }
}
