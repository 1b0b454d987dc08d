package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.domain.Id;

/**
 * An enterprise in the list.
 *
 * @param code 기업번호; null where the business number is the key
 * @param bizNo digits; null for candidates
 * @param area where it sits, as written; null unknown
 * @param member 조합원; null unknown
 * @param products how many it sells
 * @param certificates all of them, by kind
 */
public record EnterpriseRow(
        Id<Enterprise> id,
        String code,
        String name,
        String bizNo,
        String area,
        EnterpriseStatus status,
        Boolean member,
        int products,
        List<Held> certificates) {

    /** @param until last day; null if it has none or nobody knows */
    public record Held(String kind, CertificateState state, LocalDate until) {}

    public EnterpriseRow {
        certificates = List.copyOf(certificates);
    }

    /** Of each kind the certificate that stands best: an expired one that was renewed is not told. */
    public List<Held> standing() {
        return certificates.stream()
                .collect(Collectors.toMap(
                        Held::kind,
                        each -> each,
                        (one, other) -> one.state().compareTo(other.state()) <= 0 ? one : other,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    public boolean hasEnding() {
        return standing().stream().anyMatch(each -> each.state() == CertificateState.ENDING);
    }

    /** What people call it by: 기업번호, else the business number, else the name. */
    public String key() {
        return key(code, bizNo, name);
    }

    static String key(String code, String bizNo, String name) {
        return code != null ? code : bizNo != null ? bizNo : name;
    }

    /** What a search in the list looks at. */
    public String words() {
        return Stream.concat(
                        Stream.of(name, code, bizNo, area),
                        certificates.stream().map(Held::kind))
                .filter(each -> each != null)
                .collect(Collectors.joining("\n"));
    }
}
