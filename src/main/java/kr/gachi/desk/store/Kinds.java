package kr.gachi.desk.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Basis;
import kr.gachi.desk.domain.CallOff;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Choice;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Department;
import kr.gachi.desk.domain.Employment;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.ImportedFile;
import kr.gachi.desk.domain.Interaction;
import kr.gachi.desk.domain.JointOrder;
import kr.gachi.desk.domain.JointPurchase;
import kr.gachi.desk.domain.MemberFee;
import kr.gachi.desk.domain.Membership;
import kr.gachi.desk.domain.Offer;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Participant;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Program;
import kr.gachi.desk.domain.Qualification;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.Remittance;
import kr.gachi.desk.domain.Report;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Requirement;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;

/** Every record type that is stored, in an order in which each stands after those that it points to. */
public final class Kinds {
    public static final List<Class<? extends Record>> ALL = List.of(
            ImportedFile.class,
            RuleRow.class,
            Enterprise.class,
            Office.class,
            Certification.class,
            Qualification.class,
            Employment.class,
            Agency.class,
            Product.class,
            Offer.class,
            Department.class,
            Contact.class,
            Basis.class,
            Target.class,
            Spending.class,
            Reported.class,
            Request.class,
            RequestLine.class,
            Choice.class,
            Quote.class,
            QuoteLine.class,
            Deal.class,
            DealLine.class,
            Fulfilment.class,
            Interaction.class,
            Attachment.class,
            Report.class,
            JointPurchase.class,
            JointOrder.class,
            Program.class,
            Participant.class,
            CallOff.class,
            Remittance.class,
            Membership.class,
            MemberFee.class,
            Requirement.class);

    /** Name of the numbers given so far, where they travel with the records. */
    public static final String COUNTERS = "counter";

    private static final Map<String, Class<? extends Record>> BY_TABLE = byTable();

    private Kinds() {}

    /** Table of a record type: {@code RequestLine} → {@code request_line}. */
    public static String table(Class<?> type) {
        String name = type.getSimpleName();
        return Columns.name(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    /** The record type of a table; null if there is none. */
    public static Class<? extends Record> type(String table) {
        return BY_TABLE.get(table);
    }

    /** Whether its images hold personal data and must be erasable (개인정보보호법 §21). */
    public static boolean isPersonal(String table) {
        return table.equals("contact") || table.equals("interaction");
    }

    private static Map<String, Class<? extends Record>> byTable() {
        Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
        ALL.forEach(type -> types.put(table(type), type));
        return types;
    }
}
