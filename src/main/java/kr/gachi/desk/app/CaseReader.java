package kr.gachi.desk.app;

import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.WorksKind;
import kr.gachi.desk.rules.AmountVat;
import kr.gachi.desk.rules.PurchaseCase;
import kr.gachi.desk.rules.PurchaseDates;
import kr.gachi.desk.rules.RouteCase;
import kr.gachi.desk.rules.Supplier;

/** Cases for the rules as JSON objects; what a case leaves out is unknown. */
final class CaseReader {
    /** A kind of purchase, and of works where it says one. */
    private enum Need {
        GOODS(ItemKind.GOODS, null),
        SERVICE(ItemKind.SERVICE, null),
        WORKS(ItemKind.WORKS, null),
        WORKS_GENERAL(ItemKind.WORKS, WorksKind.GENERAL),
        WORKS_SPECIALTY(ItemKind.WORKS, WorksKind.SPECIALTY),
        WORKS_OTHER(ItemKind.WORKS, WorksKind.OTHER);

        private final ItemKind kind;
        private final WorksKind works;

        Need(ItemKind kind, WorksKind works) {
            this.kind = kind;
            this.works = works;
        }
    }

    private CaseReader() {}

    static RouteCase route(Map<String, Object> object) {
        CaseFields fields = CaseFields.of(object);
        Need need = fields.constant("kind", Need.class);
        return new RouteCase(
                fields.choice("regime", Regime.class),
                need == null ? null : need.kind,
                need == null ? null : need.works,
                fields.wonFromZero("amountWon"),
                fields.constant("vat", AmountVat.class),
                fields.date("date"),
                supplier(fields.object("supplier")));
    }

    private static Supplier supplier(CaseFields fields) {
        return new Supplier(
                certificates(fields),
                fields.choice("sizeClass", SizeClass.class),
                fields.ratio("vulnerableRatio"),
                fields.yesNo("ownProduction"));
    }

    static PurchaseCase purchase(Map<String, Object> object) {
        CaseFields fields = CaseFields.of(object);
        CaseFields purchase = fields.object("purchase");
        if (purchase.isAbsent()) {
            throw fields.missing("purchase");
        }
        CaseFields basis = fields.object("basis");
        CaseFields days = purchase.object("dates");
        Need need = purchase.constant("kind", Need.class);
        return new PurchaseCase(
                need == null ? null : need.kind,
                purchase.won("supplyWon"),
                purchase.won("vatWon"),
                new PurchaseDates(
                        days.date("contract"),
                        days.date("delivery"),
                        days.date("inspection"),
                        days.date("invoice"),
                        days.date("resolution"),
                        days.date("payment")),
                purchase.choice("dealRole", DealRole.class),
                purchase.yesNo("ownProduction"),
                purchase.text("itemCode"),
                certificates(fields.object("supplier")),
                basis.choice("amount", VatBasis.class),
                basis.choice("date", DateBasis.class));
    }

    private static List<Facts.Certificate> certificates(CaseFields supplier) {
        return supplier.objects("certs").stream().map(CaseReader::certificate).toList();
    }

    private static Facts.Certificate certificate(CaseFields fields) {
        String kind = fields.text("kind");
        if (kind == null) {
            throw fields.missing("kind");
        }
        boolean endUnknown = Boolean.TRUE.equals(fields.yesNo("toUnknown"));
        End end = endUnknown ? End.UNKNOWN : fields.date("to") == null ? End.NONE : End.DATE;
        CertificationStatus status = fields.choice("status", CertificationStatus.class);
        return new Facts.Certificate(
                CertificationKind.of(kind),
                fields.text("no"),
                fields.date("from"),
                end,
                end == End.DATE ? fields.date("to") : null,
                status == null ? CertificationStatus.VALID : status,
                fields.date("statusDate"),
                fields.textsIfSaid("items"));
    }
}
