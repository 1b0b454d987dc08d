package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Tx;

/** Two firms, one agency, one request: enough to walk the selling line. Everything is invented. */
public final class SmallWorld {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Id<Enterprise> BANNERS = Id.of("기업", "E1");
    static final Id<Enterprise> LUNCHES = Id.of("기업", "E2");
    static final Id<Enterprise> FAR = Id.of("기업", "E3");
    static final Id<Agency> AGENCY = Id.of("기관", "A001");
    static final Id<Request> REQUEST = Id.of("요청", "R001");

    private SmallWorld() {}

    static Session session() {
        return new Session("시험", TODAY);
    }

    /** Opens the folder, filled if it is new. */
    public static Desk open(Path folder) {
        boolean fresh = !Location.embedded(folder).hasDatabaseFile();
        Desk desk = Desk.openOrStart(Location.embedded(folder), session());
        if (fresh) {
            desk.store().write("work.start", List.of(), SmallWorld::fill);
        }
        return desk;
    }

    private static Void fill(Tx tx) {
        tx.enterprises()
                .saveAll(List.of(
                        enterprise(BANNERS, "E1", "0018100011", "한들현수막 협동조합", "광주광역시", "북구"),
                        enterprise(LUNCHES, "E2", "0028100022", "온밥 사회적기업", "전라남도", "나주시"),
                        enterprise(FAR, "E3", "0038100033", "먼바다광고", "강원특별자치도", "강릉시")));
        tx.certifications()
                .saveAll(List.of(
                        certificate(LUNCHES, CertificationKind.SOCIAL), certificate(BANNERS, CertificationKind.WOMEN)));
        tx.products()
                .saveAll(List.of(
                        product("P1", BANNERS, "현수막", "6m×70cm", "장", 35_000, TaxType.TAXABLE, null),
                        product("P2", LUNCHES, "도시락", "한식", "개", 8_800, TaxType.TAXABLE, VatBasis.INCL_VAT),
                        product("P3", LUNCHES, "채소 꾸러미", "제철", "박스", 25_000, TaxType.EXEMPT, null),
                        product("P4", FAR, "현수막", "6m", "장", 30_000, TaxType.TAXABLE, null)));
        tx.agencies()
                .save(Shape.of(Agency.class)
                        .with(
                                Shape.of(Agency.class).blank(AGENCY),
                                Map.of(
                                        "code", "A001",
                                        "name", "광주광역시 북구",
                                        "regime", Regime.LOCAL,
                                        "sido", "광주광역시",
                                        "sigungu", "북구")));
        tx.requests()
                .save(Shape.of(Request.class)
                        .with(
                                Shape.of(Request.class).blank(REQUEST),
                                Map.of(
                                        "number",
                                        "R001",
                                        "agency",
                                        AGENCY,
                                        "title",
                                        "마을 잔치",
                                        "kind",
                                        ItemKind.GOODS,
                                        "dueDate",
                                        LocalDate.of(2026, 12, 10),
                                        "stage",
                                        RequestStage.RECEIVED)));
        tx.requestLines()
                .saveAll(List.of(
                        line(1, "플래카드", "6m×70cm", "30", "장", 40_000L),
                        line(2, "도시락", null, "100", "개", null),
                        line(3, "채소 꾸러미", null, "7", "박스", null),
                        line(4, "경품 자전거", "24인치", "3", "대", null)));
        return null;
    }

    static RequestLine line(int number, String item, String spec, String quantity, String unit, Long budget) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("request", REQUEST);
        fields.put("line", number);
        fields.put("item", item);
        fields.put("spec", spec);
        fields.put("quantity", new BigDecimal(quantity));
        fields.put("unit", unit);
        fields.put("budgetUnitPrice", budget == null ? null : Won.of(budget));
        return Shape.of(RequestLine.class)
                .with(Shape.of(RequestLine.class).blank(Id.of("요청품목", "R001/" + number)), fields);
    }

    static Enterprise enterprise(
            Id<Enterprise> id, String code, String bizNo, String name, String sido, String sigungu) {
        return Shape.of(Enterprise.class)
                .with(
                        Enterprise.blank(id),
                        Map.of(
                                "code",
                                code,
                                "bizNo",
                                new BizNo(bizNo),
                                "name",
                                name,
                                "sido",
                                sido,
                                "sigungu",
                                sigungu,
                                "sizeClass",
                                SizeClass.SMALL,
                                "serviceAreas",
                                List.of(sido.startsWith("강원") ? sido : "광주광역시"),
                                "status",
                                EnterpriseStatus.ACTIVE));
    }

    static Certification certificate(Id<Enterprise> enterprise, CertificationKind kind) {
        return Shape.of(Certification.class)
                .with(
                        Shape.of(Certification.class).blank(Id.of("인증", enterprise + kind.name())),
                        Map.of(
                                "enterprise",
                                enterprise,
                                "kind",
                                kind,
                                "number",
                                "제2020-001호",
                                "validFrom",
                                LocalDate.of(2020, 1, 1),
                                "end",
                                End.NONE,
                                "status",
                                CertificationStatus.VALID));
    }

    static Product product(
            String code,
            Id<Enterprise> enterprise,
            String name,
            String spec,
            String unit,
            long price,
            TaxType tax,
            VatBasis basis) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("code", code);
        fields.put("enterprise", enterprise);
        fields.put("kind", ItemKind.GOODS);
        fields.put("name", name);
        fields.put("spec", spec);
        fields.put("unit", unit);
        fields.put("unitPrice", Won.of(price));
        fields.put("priceBasis", basis);
        fields.put("taxType", tax);
        fields.put("ownProduction", true);
        return Shape.of(Product.class).with(Shape.of(Product.class).blank(Id.of("제품", code)), fields);
    }

    /** Quotes what is picked of the request and awards it; gives the number of the deal. */
    static String award(Desk desk, DealRole role, Awarding.Terms terms, String... picks) {
        List<Order.Pick> picked = Stream.of(picks)
                .map(each -> Order.Pick.read(each).orElseThrow())
                .toList();
        String quote = desk.quoting(new Text(Language.KO))
                .create(new Order("R001", role, picked, List.of(), false, null, 30))
                .quotes()
                .get(0)
                .quoteNo();
        return desk.awarding().award(quote, terms).deals().get(0).dealNo();
    }
}
