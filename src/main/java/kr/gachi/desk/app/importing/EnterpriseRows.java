package kr.gachi.desk.app.importing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.store.Tx;

/**
 * Which enterprise a row is about: 기업번호, else 사업자등록번호, else name and 시군구. Rows of public lists without a number
 * become candidates that a person completes.
 */
final class EnterpriseRows {
    private static final Shape<Enterprise> SHAPE = Shape.of(Enterprise.class);

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?82[ -.)]*)?\\(?0?1[016789][ -.)]*[0-9]");

    private final Tx tx;
    private final Regions regions;
    private final LocalDate today;
    private final EnterprisePlace places;
    private final Set<Object> named = new HashSet<>();

    EnterpriseRows(Tx tx, Regions regions) {
        this.tx = tx;
        this.regions = regions;
        this.today = tx.session().today();
        this.places = new EnterprisePlace(regions);
    }

    /** Sets {@code id} where the row names a known enterprise. */
    void identify(References references, List<Row> rows) {
        rows.forEach(this::region);
        rows.forEach(EnterpriseRows::telephones);
        Map<Object, Enterprise> byCode = references.index(Enterprise.class, "code", References.values(rows, "code"));
        Map<Object, Enterprise> byBizNo = references.index(Enterprise.class, "bizNo", References.values(rows, "bizNo"));
        Map<String, List<Enterprise>> byName = tx.enterprises().in("name", References.values(rows, "name")).stream()
                .collect(Collectors.groupingBy(Enterprise::name));
        for (Row row : rows) {
            String code = row.text("code");
            BizNo bizNo = row.value("bizNo", BizNo.class);
            if (bizNo != null && !bizNo.hasValidCheckDigit()) {
                row.tell(Problem.warning("cell.bizNoCheck", bizNo), "bizNo");
            }
            if (row.about() != null) {
                byPerson(row, code == null ? null : byCode.get(code), bizNo == null ? null : byBizNo.get(bizNo));
            } else if (code != null && !named.add(code) || bizNo != null && !named.add(bizNo)) {
                row.tell(Problem.error("row.sameRecord"));
            } else if (code == null && bizNo == null) {
                byName(row, byName.getOrDefault(row.text("name"), List.of()));
            } else {
                byNumber(row, code == null ? null : byCode.get(code), bizNo == null ? null : byBizNo.get(bizNo));
                if (bizNo != null && row.changes().get("id") == null) {
                    completed(row, byName.getOrDefault(row.text("name"), List.of()));
                }
            }
        }
    }

    /** A person names the enterprise itself; a new number must not be another's. */
    private static void byPerson(Row row, Enterprise... keyed) {
        row.set("id", row.about());
        for (Enterprise each : keyed) {
            if (each != null && !each.id().equals(row.about())) {
                row.tell(Problem.error("row.keyTaken"));
            }
        }
    }

    private static void byNumber(Row row, Enterprise byCode, Enterprise byBizNo) {
        if (byCode != null && byBizNo != null && !byCode.id().equals(byBizNo.id())) {
            row.tell(Problem.error("reference.enterprisesDiffer", byBizNo.bizNo(), byCode.code()), "bizNo");
        } else if (byCode != null) {
            row.set("id", byCode.id());
        } else if (byBizNo != null) {
            if (byBizNo.code() != null && row.text("code") != null) {
                row.tell(Problem.error("enterprise.otherCode", byBizNo.bizNo(), byBizNo.code()), "code");
            }
            row.set("id", byBizNo.id());
        }
    }

    /** The one of that name in that 시군구; where several have it, the one that has no number either. */
    private static void byName(Row row, List<Enterprise> alike) {
        Object sigungu = row.changes().get("sigungu");
        List<Enterprise> same = alike.stream()
                .filter(each -> Objects.equals(each.sigungu(), sigungu))
                .toList();
        if (same.isEmpty() && sigungu == null) {
            same = alike;
        }
        if (same.size() > 1) {
            List<Enterprise> unnumbered = same.stream()
                    .filter(each -> each.code() == null && each.bizNo() == null)
                    .toList();
            same = unnumbered.size() == 1 ? unnumbered : same;
        }
        if (same.size() > 1) {
            row.tell(Problem.error("enterprise.ambiguous", row.text("name"), same.size()), "name");
        } else if (same.size() == 1) {
            row.set("id", same.get(0).id());
        }
    }

    /** A number that comes later completes the one candidate of that name in that 시군구, as a person would. */
    private static void completed(Row row, List<Enterprise> alike) {
        Object sigungu = row.changes().get("sigungu");
        List<Enterprise> candidates = alike.stream()
                .filter(each -> each.status() == EnterpriseStatus.CANDIDATE && each.bizNo() == null)
                .filter(each -> row.text("code") == null || each.code() == null)
                .filter(each -> sigungu != null && sigungu.equals(each.sigungu()))
                .toList();
        if (candidates.size() == 1) {
            row.set("id", candidates.get(0).id());
        }
    }

    /** A row that names a known enterprise stands under it; another is new. */
    static Enterprise match(Row row, List<Enterprise> under) {
        return row.changes().get("id") == null || under.isEmpty() ? null : under.get(0);
    }

    static Enterprise finish(Row row, Enterprise enterprise) {
        if (row.value("status", EnterpriseStatus.class) != null) {
            return enterprise;
        }
        if (enterprise.version() == 0 && enterprise.bizNo() == null) {
            return SHAPE.with(enterprise, "status", EnterpriseStatus.CANDIDATE);
        }
        boolean completed = enterprise.status() == EnterpriseStatus.CANDIDATE
                && row.changes().get("bizNo") != null;
        return completed ? SHAPE.with(enterprise, "status", EnterpriseStatus.ACTIVE) : enterprise;
    }

    private void region(Row row) {
        row.keyed(places.key(row.draft()));
        places.derived(row.draft()).ifPresent(found -> {
            if (found.sido() != null) {
                row.set("sido", regions.sidoName(found, today));
            }
            if (found.sigungu() != null) {
                row.set("sigungu", regions.sigunguName(found, today));
            }
        });
    }

    /** A telephone beside no person's name is the firm's own. */
    private static void telephones(Row row) {
        if (hasOwnPhone(row)) {
            row.set("phone", row.text(Sheets.PERSON_PHONE));
        }
        if (hasOwnEmail(row)) {
            row.set("email", row.text(Sheets.PERSON_EMAIL));
        }
    }

    /** Whether 전화 says the firm's number: nobody is named beside it, 대표전화 says no other, and it is no mobile one. */
    static boolean hasOwnPhone(Row row) {
        String phone = row.text(Sheets.PERSON_PHONE);
        return namesNobody(row)
                && phone != null
                && !MOBILE.matcher(phone).lookingAt()
                && (row.text("phone") == null || phone.equals(row.text("phone")));
    }

    static boolean hasOwnEmail(Row row) {
        String email = row.text(Sheets.PERSON_EMAIL);
        return namesNobody(row) && email != null && (row.text("email") == null || email.equals(row.text("email")));
    }

    private static boolean namesNobody(Row row) {
        return row.text(Sheets.PERSON) == null && row.text(Sheets.REPRESENTATIVE) == null;
    }
}
