package kr.gachi.desk.excel;

import java.util.regex.Pattern;

/** Tells headings under which a list writes what is about a person from those about a firm or an agency. */
public final class PersonalHeading {
    private static final Pattern PERSON =
            Pattern.compile(".*(?:담당자|대표자|담당공무원|휴대폰|휴대전화|핸드폰|연락처|이메일|전자우편|생년월일|주민등록번호|주민번호).*|전화|전화번호|메일|성명|email");
    /** 대표전화 and 대표메일 are the firm's own. */
    private static final Pattern FIRM = Pattern.compile("대표(?:전화|번호|메일|이메일|연락처).*");

    /** How a list of contracts begins the headings that are about the other side. */
    private static final Pattern SUPPLIER = Pattern.compile("(?:(?:공급|계약|납품)?(?:업체|업자|기업)|거래처).*");

    private PersonalHeading() {}

    /** @param heading as written, or as an extra column is called: {@code 휴대폰 (2)} */
    public static boolean isPersonal(String heading) {
        String word = HeadingText.plain(heading);
        return PERSON.matcher(word).matches() && !FIRM.matcher(word).matches();
    }

    /** Whether a personal heading is about the supplier's person and not the agency's. */
    public static boolean isOfSupplier(String heading) {
        return SUPPLIER.matcher(HeadingText.plain(heading)).matches();
    }
}
