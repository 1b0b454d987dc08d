package kr.gachi.desk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.paper.Seal;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Tx;

/**
 * In whose name a paper goes out.
 *
 * @param seal the cooperative's on its own papers; null on a member's, which carry no seal of the cooperative
 * @param own whether it is the cooperative itself
 */
record Letterhead(QuoteDocument.Supplier supplier, Seal seal, boolean own) {

    static Letterhead of(Tx tx, Contents contents, Id<Enterprise> seller) {
        Office office = tx.office();
        Enterprise enterprise = tx.enterprises().get(seller);
        boolean own = seller.equals(office.enterprise());
        BizNo number = enterprise.bizNo();
        QuoteDocument.Supplier supplier = new QuoteDocument.Supplier(
                number == null ? null : number.toString(),
                enterprise.name(),
                representative(tx, seller),
                address(enterprise),
                enterprise.businessType(),
                enterprise.businessItem(),
                enterprise.phone(),
                null,
                own ? office.account() : enterprise.extra().get("계좌"));
        Seal seal = own && office.seal() != null ? new Seal(contents.read(tx, office.seal())) : null;
        return new Letterhead(supplier, seal, own);
    }

    /** Headings of the supplier's box under which nothing stands, in the order of the box. */
    List<String> blanks() {
        List<String> blanks = new ArrayList<>();
        blank(blanks, "등록번호", supplier.bizNo());
        blank(blanks, "대표자", supplier.representative());
        blank(blanks, "주소", supplier.address());
        blank(blanks, "전화", supplier.phone());
        blank(blanks, "계좌", supplier.account());
        if (own) {
            blank(blanks, "직인", seal);
        }
        return blanks;
    }

    private static void blank(List<String> blanks, String heading, Object value) {
        if (value == null || value.toString().isBlank()) {
            blanks.add(heading);
        }
    }

    private static String representative(Tx tx, Id<Enterprise> enterprise) {
        return tx.table(Contact.class).where("enterprise", enterprise).stream()
                .filter(each -> each.role() == ContactRole.REPRESENTATIVE)
                .map(Contact::name)
                .findFirst()
                .orElse(null);
    }

    private static String address(Enterprise enterprise) {
        return enterprise.address() != null
                ? enterprise.address()
                : Stream.of(enterprise.sido(), enterprise.sigungu())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }
}
