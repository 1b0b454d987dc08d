package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Facts;

/**
 * Whether the items that a certificate lists cover an item code: an 8-digit entry (물품분류번호) covers its 10-digit codes
 * (세부품명번호), never the other way round.
 */
public final class ItemList {
    private static final int CLASS_DIGITS = 8;
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");

    private ItemList() {}

    /**
     * @param items null means that the certificate's items are not known, empty that it covers none
     * @param code null means that the purchase's item is not known
     */
    public static Truth covers(List<String> items, String code) {
        String wanted = digits(code);
        if (items == null || wanted.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth found = Truth.NO;
        for (String item : items) {
            String listed = digits(item);
            if (listed.isEmpty()) {
                found = Truth.UNKNOWN;
            } else if (wanted.equals(listed) || listed.length() == CLASS_DIGITS && wanted.startsWith(listed)) {
                return Truth.YES;
            }
        }
        return found;
    }

    /**
     * Own production (직접생산) as stated; where nobody stated it, a 직접생산확인 valid on the day for that code proves it
     * (판로지원법 §9).
     */
    public static Truth ownProduction(
            Boolean stated, Collection<Facts.Certificate> certificates, String code, LocalDate day) {
        if (stated != null) {
            return Truth.of(stated);
        }
        boolean proved = certificates.stream()
                .anyMatch(certificate -> certificate.kind().equals(CertificationKind.DIRECT_PRODUCTION)
                        && Validity.of(certificate, day).truth() == Truth.YES
                        && covers(certificate.items(), code) == Truth.YES);
        return proved ? Truth.YES : Truth.UNKNOWN;
    }

    private static String digits(String code) {
        return code == null ? "" : NOT_A_DIGIT.matcher(code).replaceAll("");
    }
}
