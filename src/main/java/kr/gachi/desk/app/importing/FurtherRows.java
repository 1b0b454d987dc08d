package kr.gachi.desk.app.importing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.CallOff;
import kr.gachi.desk.domain.Choice;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Interaction;
import kr.gachi.desk.domain.JointOrder;
import kr.gachi.desk.domain.JointPurchase;
import kr.gachi.desk.domain.MemberFee;
import kr.gachi.desk.domain.Membership;
import kr.gachi.desk.domain.Participant;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Program;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.Remittance;
import kr.gachi.desk.domain.Requirement;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.FurtherSheets;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/** How records that no canonical sheet carries are taken in when a person says them. */
final class FurtherRows {
    /** Days are Korean days, wherever the machine stands. */
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private FurtherRows() {}

    static List<RowKind> all(Tx tx) {
        return List.of(
                onlyChanged(FurtherSheets.CHOICES, Choice.class),
                onlyChanged(FurtherSheets.QUOTES, Quote.class),
                onlyChanged(FurtherSheets.QUOTE_LINES, QuoteLine.class),
                onlyChanged(FurtherSheets.ATTACHMENTS, Attachment.class),
                interactions(tx),
                KindImport.byKey(
                        FurtherSheets.JOINT_PURCHASES,
                        JointPurchase.class,
                        "number",
                        (references, rows) -> references.simple(
                                Product.class, "code", rows, Sheets.PRODUCT, "product", false, "reference.product")),
                KindImport.under(
                        FurtherSheets.JOINT_ORDERS,
                        JointOrder.class,
                        "jointPurchase",
                        (references, rows) -> {
                            references.simple(
                                    JointPurchase.class,
                                    "number",
                                    rows,
                                    FurtherSheets.JOINT_PURCHASE,
                                    "jointPurchase",
                                    true,
                                    "reference.jointPurchase");
                            references.agency(rows, "agency", true);
                        },
                        "agency",
                        "department"),
                KindImport.byKey(
                        FurtherSheets.PROGRAMS,
                        Program.class,
                        "number",
                        (references, rows) -> references.agency(rows, "agency", false)),
                KindImport.under(
                        FurtherSheets.PARTICIPANTS,
                        Participant.class,
                        "program",
                        (references, rows) -> {
                            references.simple(
                                    Program.class,
                                    "number",
                                    rows,
                                    FurtherSheets.PROGRAM,
                                    "program",
                                    true,
                                    "reference.program");
                            enterpriseIfAny(references, rows);
                        },
                        "enterprise",
                        "institution"),
                KindImport.byKey(
                        FurtherSheets.CALL_OFFS,
                        CallOff.class,
                        "number",
                        (references, rows) -> references.dealLine(rows)),
                KindImport.byKey(FurtherSheets.REMITTANCES, Remittance.class, "number", (references, rows) -> {
                    references.enterprise(rows, "enterprise");
                    references.simple(Deal.class, "number", rows, Sheets.DEAL, "deal", false, "reference.deal");
                }),
                ofEnterprise(FurtherSheets.MEMBERSHIPS, Membership.class, "joinedOn"),
                ofEnterprise(FurtherSheets.MEMBER_FEES, MemberFee.class, "title"),
                KindImport.byKey(FurtherSheets.REQUIREMENTS, Requirement.class, "code", (references, rows) -> {}));
    }

    /** Records that their own commands make; a person may only complete them. */
    private static <T extends Record & Entity<T>> RowKind onlyChanged(SheetSpec spec, Class<T> type) {
        return KindImport.under(spec, type, "id", (references, rows) -> {}, (row, under) -> null);
    }

    private static <T extends Record & Entity<T>> RowKind ofEnterprise(SheetSpec spec, Class<T> type, String field) {
        return KindImport.under(
                spec, type, "enterprise", (references, rows) -> references.enterprise(rows, "enterprise"), field);
    }

    private static RowKind interactions(Tx tx) {
        return KindImport.under(
                        FurtherSheets.INTERACTIONS,
                        Interaction.class,
                        "id",
                        (references, rows) -> {
                            references.agency(rows, "agency", false);
                            references.request(rows, false);
                            enterpriseIfAny(references, rows);
                            rows.forEach(row -> contact(tx, row));
                        },
                        (row, under) -> null)
                .finishedBy((row, interaction) -> dated(tx, row, interaction));
    }

    private static void enterpriseIfAny(References references, List<Row> rows) {
        references.enterprise(
                rows.stream()
                        .filter(row -> row.value(Sheets.ENTERPRISE_BIZ_NO, Object.class) != null
                                || row.text(Sheets.ENTERPRISE_CODE) != null)
                        .toList(),
                "enterprise");
        rows.stream()
                .filter(row -> row.clears(Sheets.ENTERPRISE_BIZ_NO) || row.clears(Sheets.ENTERPRISE_CODE))
                .forEach(row -> row.set("enterprise", null));
    }

    /** A person of the agency or the enterprise that the row names. */
    private static void contact(Tx tx, Row row) {
        String name = row.text(FurtherSheets.CONTACT);
        if (name == null) {
            if (row.clears(FurtherSheets.CONTACT)) {
                row.set("contact", null);
            }
            return;
        }
        List<Contact> named = tx.table(Contact.class).where("name", name).stream()
                .filter(each -> Objects.equals(each.agency(), row.changes().get("agency"))
                        || Objects.equals(each.enterprise(), row.changes().get("enterprise")))
                .toList();
        if (named.isEmpty()) {
            row.tell(Problem.error("reference.contact", name));
        } else {
            row.set("contact", named.get(0).id());
        }
    }

    private static Interaction dated(Tx tx, Row row, Interaction interaction) {
        LocalDate on = row.value(FurtherSheets.ON, LocalDate.class);
        if (on == null && interaction.at() != null) {
            return interaction;
        }
        LocalDate day = on == null ? tx.session().today() : on;
        return Shape.of(Interaction.class)
                .with(interaction, Map.of("at", day.atStartOfDay(KOREA).toInstant()));
    }
}
