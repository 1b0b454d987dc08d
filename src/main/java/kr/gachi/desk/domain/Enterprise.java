package kr.gachi.desk.domain;

import java.util.List;
import java.util.Map;

/**
 * A supplier of the directory; also the cooperative itself ({@link Office}).
 *
 * @param code 기업번호, the directory's own key; may be null where a business number is the key
 * @param bizNo null for candidates, which public lists name without a number
 * @param kinds 유형 as written by the firm or a list; proof is a {@link Certification}, never this
 * @param serviceAreas region names as written, old ones too; empty means its own 시·도
 * @param member 조합원; null unknown
 * @param phone the firm's main telephone, business data
 * @param extra columns of imports that the program does not know, by heading
 */
public record Enterprise(
        Id<Enterprise> id,
        int version,
        String code,
        BizNo bizNo,
        CorporateNo corporateNo,
        String name,
        List<String> formerNames,
        List<String> kinds,
        SizeClass sizeClass,
        TaxStatus taxStatus,
        String sido,
        String sigungu,
        String address,
        String phone,
        String email,
        String homepage,
        String businessType,
        String businessItem,
        List<String> serviceAreas,
        Boolean member,
        EnterpriseStatus status,
        String intro,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Enterprise> {
    public Enterprise {
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        serviceAreas = serviceAreas == null ? List.of() : List.copyOf(serviceAreas);
        extra = Extra.copy(extra);
    }

    public static Enterprise blank(Id<Enterprise> id) {
        return new Enterprise(
                id,
                0,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                SizeClass.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                EnterpriseStatus.ACTIVE,
                null,
                Map.of(),
                null);
    }

    /** What a person calls it by: 기업번호, else the business number, else the name. */
    public String key() {
        return code != null ? code : bizNo != null ? bizNo.digits() : name;
    }

    /** As {@link #key()}; where only the name is left, with the 시군구 that tells it from others: {@code 가나/나주시}. */
    public String keyAndPlace() {
        return code == null && bizNo == null && sigungu != null ? name + "/" + sigungu : key();
    }
}
