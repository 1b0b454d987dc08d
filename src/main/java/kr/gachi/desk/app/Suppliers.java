package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.Employment;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Qualification;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.matching.Candidate;
import kr.gachi.desk.rules.ItemList;
import kr.gachi.desk.rules.Supplier;
import kr.gachi.desk.rules.Truth;
import kr.gachi.desk.store.Tx;

/** What the directory knows about enterprises, loaded in bulk and kept for one command. */
final class Suppliers {
    private final Tx tx;
    private final LocalDate day;
    private final Map<Id<Enterprise>, Enterprise> enterprises = new HashMap<>();
    private final Map<Id<Enterprise>, List<Facts.Certificate>> certificates = new HashMap<>();
    private final Map<Id<Enterprise>, Employment> employment = new HashMap<>();
    private final Map<Id<Enterprise>, Candidate.Sanction> sanctions = new HashMap<>();

    /** @param day on which things are judged; employment figures from after it are not used */
    Suppliers(Tx tx, LocalDate day) {
        this.tx = tx;
        this.day = day;
    }

    void load(Collection<Id<Enterprise>> ids) {
        List<Id<Enterprise>> missing = ids.stream()
                .distinct()
                .filter(id -> !enterprises.containsKey(id))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        enterprises.putAll(tx.enterprises().byId(missing));
        for (Certification each : tx.certifications().in("enterprise", missing)) {
            certificates
                    .computeIfAbsent(each.enterprise(), none -> new ArrayList<>())
                    .add(Facts.Certificate.of(each));
        }
        tx.table(Qualification.class).in("enterprise", missing).stream()
                .filter(this::isSanctionInForce)
                .sorted(Comparator.comparing(Qualification::validTo, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(each -> sanctions.put(each.enterprise(), new Candidate.Sanction(each.kind(), each.validTo())));
        tx.table(Employment.class).in("enterprise", missing).stream()
                .filter(each -> each.asOf() == null || !each.asOf().isAfter(day))
                .sorted(Comparator.comparing(Employment::asOf, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(each -> employment.put(each.enterprise(), each));
    }

    Enterprise enterprise(Id<Enterprise> id) {
        load(List.of(id));
        Enterprise found = enterprises.get(id);
        return found == null ? tx.enterprises().get(id) : found;
    }

    /** The sanction that holds longest on the day; null for none on record. */
    Candidate.Sanction sanction(Id<Enterprise> id) {
        load(List.of(id));
        return sanctions.get(id);
    }

    /** 부정당업자 제재 and the like; one without an end on record holds until somebody enters the end. */
    private boolean isSanctionInForce(Qualification each) {
        boolean begun = each.validFrom() == null || !each.validFrom().isAfter(day);
        boolean over = each.validTo() != null && each.validTo().isBefore(day);
        boolean lifted = each.status() != null
                && each.status() != CertificationStatus.VALID
                && (each.statusDate() == null || !each.statusDate().isAfter(day));
        return each.kind() != null && each.kind().contains("제재") && begun && !over && !lifted;
    }

    List<Facts.Certificate> certificates(Id<Enterprise> id) {
        load(List.of(id));
        return certificates.getOrDefault(id, List.of());
    }

    /**
     * The enterprise as the contract rules see it.
     *
     * @param ownProduction as stated; null unknown, then a 직접생산확인 for the code may prove it
     */
    Supplier supplier(Id<Enterprise> id, Boolean ownProduction, String itemCode) {
        List<Facts.Certificate> held = certificates(id);
        Truth own = ItemList.ownProduction(ownProduction, held, itemCode, day);
        Employment staff = employment.get(id);
        return new Supplier(
                held,
                enterprise(id).sizeClass(),
                staff == null ? null : staff.vulnerableRatio(),
                own == Truth.UNKNOWN ? null : own == Truth.YES);
    }

    /** A copy of what is known today, for deals. */
    Facts facts(Id<Enterprise> id) {
        Enterprise enterprise = enterprise(id);
        BizNo number = enterprise.bizNo();
        Employment staff = employment.get(id);
        return new Facts(
                day,
                enterprise.name(),
                number == null ? null : number.digits(),
                enterprise.sizeClass() == null ? SizeClass.UNKNOWN : enterprise.sizeClass(),
                staff == null ? null : staff.vulnerableRatio(),
                certificates(id));
    }
}
