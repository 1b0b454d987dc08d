package kr.gachi.desk.excel;

import static kr.gachi.desk.excel.Column.BIZ_NO;
import static kr.gachi.desk.excel.Column.CODE;
import static kr.gachi.desk.excel.Column.CODE_OR_NAME;
import static kr.gachi.desk.excel.Column.DATE;
import static kr.gachi.desk.excel.Column.ENDING;
import static kr.gachi.desk.excel.Column.INTEGER;
import static kr.gachi.desk.excel.Column.LIST;
import static kr.gachi.desk.excel.Column.NUMBER;
import static kr.gachi.desk.excel.Column.PRICE;
import static kr.gachi.desk.excel.Column.RATIO;
import static kr.gachi.desk.excel.Column.TEXT;
import static kr.gachi.desk.excel.Column.WON;
import static kr.gachi.desk.excel.Column.YES_NO;
import static kr.gachi.desk.excel.Column.choice;

import java.util.List;
import java.util.Optional;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.domain.SpendingSource;
import kr.gachi.desk.domain.TaxStatus;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.WorksKind;

/** The catalogue of canonical sheets, each after those that it refers to. */
public final class Sheets {
    /** References to other records, resolved by the importer. */
    public static final String ENTERPRISE_BIZ_NO = "enterprise.bizNo";

    public static final String ENTERPRISE_CODE = "enterprise.code";
    public static final String AGENCY = "agency.code";
    public static final String PARENT = "parent.code";
    public static final String PRODUCT = "product.code";
    public static final String REQUEST = "request.number";
    public static final String DEAL = "deal.number";
    public static final String DEAL_LINE = "deal.line";
    public static final String MAKER = "maker.key";
    public static final String OWNER = "owner.key";
    /** Further columns that do not stand in the record itself. */
    public static final String REGION = "region";

    public static final String REPRESENTATIVE = "contact.representative";
    public static final String PERSON = "contact.person";
    public static final String PERSON_PHONE = "contact.phone";
    public static final String PERSON_EMAIL = "contact.email";
    /** The supplier's person, where a row's 담당자 is the agency's. */
    public static final String SUPPLIER_PERSON = "supplier.person";

    public static final String SUPPLIER_PHONE = "supplier.phone";
    public static final String SUPPLIER_EMAIL = "supplier.email";
    public static final String TOTAL = "total";

    private static final String[] AGENCY_CODE = {"기관코드", "기관 코드", "수요기관코드"};

    public static final SheetSpec OFFICE = enterpriseColumns(SheetSpec.of("office", "우리"))
            .has("account", TEXT, "계좌", "계좌번호")
            .has("commissionRate", RATIO, "수수료율")
            .has("defaultRole", choice(DealRole.class), "기본거래유형")
            .has("seal", TEXT, "직인")
            .key()
            .done();

    public static final SheetSpec ENTERPRISES = enterpriseColumns(SheetSpec.of("enterprises", "기업", "업체", "기업목록"))
            .key("code")
            .key("bizNo")
            .key("name", "sigungu")
            .done();

    public static final SheetSpec CERTIFICATIONS =
            proof(SheetSpec.of("certifications", "인증", "인증현황"), "인증종류").done();

    public static final SheetSpec QUALIFICATIONS =
            proof(SheetSpec.of("qualifications", "자격"), "종류", "자격종류").done();

    public static final SheetSpec EMPLOYMENT = SheetSpec.of("employment", "고용")
            .enterprise()
            .needs("asOf", DATE, "기준일", "기준일자")
            .has("vulnerableRatio", RATIO, "취약계층비율", "취약계층고용비율")
            .has("staff", INTEGER, "전체인원", "근로자수", "상시근로자수")
            .has("vulnerableStaff", INTEGER, "취약계층인원", "취약계층근로자수")
            .has("evidence", TEXT, "근거")
            .persons()
            .key(ENTERPRISE_BIZ_NO, ENTERPRISE_CODE, "asOf")
            .done();

    public static final SheetSpec AGENCIES = SheetSpec.of("agencies", "기관", "기관목록")
            .needs("code", CODE, AGENCY_CODE)
            .needs("name", TEXT, "기관명", "기관", "수요기관", "수요기관명")
            .has(PARENT, CODE, "상위기관코드", "상위기관")
            .has("bizNo", BIZ_NO, "사업자등록번호", "사업자번호", "고유번호")
            .has("aliases", LIST, "별칭", "약칭")
            .has("formerNames", LIST, "이전이름", "옛이름")
            .has("type", TEXT, "기관유형", "유형")
            .has("regime", choice(Regime.class), "계약법")
            .has("sido", TEXT, "시도", "시·도", "광역")
            .has("sigungu", TEXT, "시군구", "시·군·구")
            .has("address", TEXT, "주소", "소재지")
            .has("amountBasis", choice(VatBasis.class), "실적금액기준")
            .has("dateBasis", choice(DateBasis.class), "실적일자기준")
            .has("spendingSource", choice(SpendingSource.class), "모수출처")
            .has("fiscalYearStart", INTEGER, "회계연도시작월")
            .persons()
            .key("code")
            .done();

    public static final SheetSpec PRODUCTS = SheetSpec.of("products", "제품", "상품", "제품목록")
            .needs("code", CODE, "제품코드", "상품코드", "품목코드")
            .enterprise()
            .needs("kind", choice(ItemKind.class), "구분", "물품용역공사")
            .needs("name", TEXT, "품명", "제품명", "상품명", "품목명")
            .has("spec", TEXT, "규격", "사양", "규격및사양")
            .has("unit", TEXT, "단위")
            .has("packing", TEXT, "포장", "포장단위")
            .has("unitPrice", PRICE, "단가", "가격", "판매단가", "판매가")
            .has("priceBasis", choice(VatBasis.class), "단가기준", "부가세")
            .has("taxType", choice(TaxType.class), "과세구분", "과세", "과세유형")
            .has("itemCode", CODE, "세부품명번호", "물품분류번호", "품명번호")
            .has("ownProduction", YES_NO, "직접생산", "직접생산여부")
            .has("leadDays", INTEGER, "납기일수", "납기", "납품소요일")
            .has("monthlyCapacity", NUMBER, "월공급능력", "월생산능력")
            .has("minimumQuantity", NUMBER, "최소수량", "최소주문수량")
            .has("keywords", LIST, "검색어", "키워드")
            .has("picture", TEXT, "사진", "이미지")
            .persons()
            .key("code")
            .done();

    public static final SheetSpec PRICES = SheetSpec.of("prices", "가격", "단가표")
            .needs(PRODUCT, CODE, "제품코드", "상품코드")
            .has(AGENCY, CODE, AGENCY_CODE)
            .has("minimumQuantity", NUMBER, "최소수량")
            .needs("price", PRICE, "단가", "가격")
            .has("purchasePrice", PRICE, "매입단가")
            .has("validFrom", DATE, "시작일")
            .has("validTo", DATE, "종료일")
            .has("source", TEXT, "출처")
            .persons()
            .key(PRODUCT, AGENCY, "minimumQuantity", "validFrom")
            .done();

    public static final SheetSpec DEPARTMENTS = SheetSpec.of("departments", "부서")
            .needs(AGENCY, CODE, AGENCY_CODE)
            .needs("name", TEXT, "부서", "부서명")
            .has("parent", TEXT, "상위부서")
            .persons()
            .key(AGENCY, "name")
            .done();

    public static final SheetSpec CONTACTS = SheetSpec.of("contacts", "담당자", "연락처")
            .needs(OWNER, CODE_OR_NAME, "소속", "소속코드")
            .has("department", TEXT, "부서")
            .needs("name", TEXT, "이름", "성명", "담당자명")
            .needs("role", choice(ContactRole.class), "역할")
            .has("phone", TEXT, "전화", "전화번호", "연락처")
            .has("email", TEXT, "이메일", "메일")
            .has("consent", TEXT, "동의")
            .has("note", TEXT, "비고")
            .key(OWNER, "role", "name")
            .done();

    public static final SheetSpec BASIS = SheetSpec.of("basis", "실적기준")
            .needs(AGENCY, CODE, AGENCY_CODE)
            .needs("year", INTEGER, "연도", "년도")
            .has("category", choice(Category.class), "분류")
            .has("amountBasis", choice(VatBasis.class), "금액기준")
            .has("dateBasis", choice(DateBasis.class), "일자기준")
            .persons()
            .key(AGENCY, "year", "category")
            .done();

    public static final SheetSpec TARGETS = SheetSpec.of("targets", "구매목표", "목표")
            .needs(AGENCY, CODE, AGENCY_CODE)
            .needs("year", INTEGER, "연도", "년도")
            .needs("category", choice(Category.class), "분류")
            .has("rate", RATIO, "목표율")
            .has("amount", WON, "목표금액")
            .has("evidence", TEXT, "근거")
            .persons()
            .key(AGENCY, "year", "category")
            .done();

    public static final SheetSpec SPENDING = SheetSpec.of("spending", "총구매액")
            .needs(AGENCY, CODE, AGENCY_CODE)
            .needs("year", INTEGER, "연도", "년도")
            .has("goods", WON, "물품")
            .has("services", WON, "용역")
            .has("works", WON, "공사")
            .has("smeGoods", WON, "중소기업물품")
            .has("scope", choice(Scope.class), "집계범위")
            .has("source", TEXT, "출처")
            .has("asOf", DATE, "기준일")
            .persons()
            .key(AGENCY, "year")
            .done();

    public static final SheetSpec REPORTED = SheetSpec.of("reported", "누계")
            .needs(AGENCY, CODE, AGENCY_CODE)
            .needs("year", INTEGER, "연도", "년도")
            .needs("category", choice(Category.class), "분류")
            .needs("amount", WON, "금액", "누계")
            .needs("asOf", DATE, "기준일")
            .has("source", TEXT, "출처")
            .persons()
            .key(AGENCY, "year", "category", "asOf")
            .done();

    public static final SheetSpec REQUESTS = SheetSpec.of("requests", "요청", "구매요청")
            .needs("number", CODE, "요청번호")
            .needs(AGENCY, CODE, AGENCY_CODE)
            .has("department", TEXT, "부서")
            .needs("title", TEXT, "제목", "요청명", "건명")
            .has("kind", choice(ItemKind.class), "구분")
            .has("worksKind", choice(WorksKind.class), "공사종류")
            .has("receivedOn", DATE, "접수일")
            .has("channel", TEXT, "접수경로")
            .has("dueDate", DATE, "납품기한", "납기")
            .has("sido", TEXT, "납품시도")
            .has("sigungu", TEXT, "납품시군구")
            .has("place", TEXT, "납품장소")
            .has("budget", WON, "예산")
            .has("budgetVat", choice(VatBasis.class), "예산VAT", "예산부가세")
            .has("wishes", LIST, "희망분류")
            .has("owner", TEXT, "담당")
            .has("stage", choice(RequestStage.class), "단계")
            .has("note", TEXT, "비고")
            .persons("요청자", "신청자")
            .key("number")
            .done();

    public static final SheetSpec REQUEST_LINES = SheetSpec.of("requestLines", "요청품목")
            .needs(REQUEST, CODE, "요청번호")
            .needs("line", INTEGER, "행번호", "행")
            .needs("item", TEXT, "품명", "품목")
            .has("spec", TEXT, "규격")
            .has("quantity", NUMBER, "수량")
            .has("unit", TEXT, "단위")
            .has("budgetUnitPrice", WON, "예산단가")
            .has("itemCode", CODE, "세부품명번호")
            .has("note", TEXT, "비고")
            .persons()
            .key(REQUEST, "line")
            .done();

    public static final SheetSpec DEALS = SheetSpec.of("deals", "계약")
            .needs("number", CODE, "계약번호")
            .needs(AGENCY, CODE, AGENCY_CODE)
            .has("department", TEXT, "부서")
            .has(REQUEST, CODE, "요청번호")
            .has("quoteNumber", CODE, "견적번호")
            .enterprise()
            .needs("role", choice(DealRole.class), "거래유형")
            .has("method", TEXT, "계약방법")
            .has("article", TEXT, "근거조항")
            .has("contractDate", DATE, "계약일")
            .has("periodStart", DATE, "기간시작")
            .has("periodEnd", DATE, "기간종료")
            .has("dueDate", DATE, "납품기한")
            .has("amendment", INTEGER, "변경차수")
            .has("commissionRate", RATIO, "수수료율")
            .has("note", TEXT, "비고")
            .persons()
            .supplierPersons()
            .key("number")
            .done();

    public static final SheetSpec DEAL_LINES = SheetSpec.of("dealLines", "계약품목")
            .needs(DEAL, CODE, "계약번호")
            .needs("line", INTEGER, "줄")
            .needs("kind", choice(ItemKind.class), "구분")
            .needs("item", TEXT, "품명")
            .has("spec", TEXT, "규격")
            .has("itemCode", CODE, "세부품명번호")
            .has("quantity", NUMBER, "수량")
            .has("unit", TEXT, "단위")
            .has("unitPrice", WON, "단가")
            .has("taxType", choice(TaxType.class), "과세구분")
            .needs("supply", WON, "공급가액")
            .has("tax", WON, "세액")
            .has("ownProduction", YES_NO, "직접생산")
            .has("purchaseNo", CODE, "구매번호")
            .has(MAKER, CODE_OR_NAME, "제조기업")
            .has("contractDate", DATE, "변경계약일")
            .has("original", CODE, "원구매번호")
            .has("note", TEXT, "비고")
            .persons()
            .supplierPersons()
            .key(DEAL, "line")
            .done();

    public static final SheetSpec FULFILMENTS = SheetSpec.of("fulfilments", "이행")
            .needs(DEAL, CODE, "계약번호")
            .needs(DEAL_LINE, INTEGER, "줄")
            .needs("event", choice(Event.class), "사건")
            .needs("on", DATE, "일자")
            .has("quantity", NUMBER, "수량")
            .has("supply", WON, "공급가액")
            .has("tax", WON, "세액")
            .has("note", TEXT, "비고")
            .persons()
            .supplierPersons()
            .key(DEAL, DEAL_LINE, "event", "on")
            .done();

    public static final SheetSpec PURCHASES = SheetSpec.of("purchases", "구매", "구매내역")
            .needs("purchaseNo", CODE, "구매번호")
            .has(DEAL, CODE, "계약번호")
            .has("line", INTEGER, "줄")
            .needs(AGENCY, CODE, AGENCY_CODE)
            .has("department", TEXT, "부서")
            .has(REQUEST, CODE, "요청번호")
            .has("quoteNumber", CODE, "견적번호")
            .needs("kind", choice(ItemKind.class), "구분")
            .needs("item", TEXT, "품명")
            .has("spec", TEXT, "규격")
            .has("itemCode", CODE, "세부품명번호")
            .has("quantity", NUMBER, "수량")
            .has("unit", TEXT, "단위")
            .enterprise()
            .has(MAKER, CODE_OR_NAME, "제조기업")
            .has("role", choice(DealRole.class), "거래유형")
            .has("ownProduction", YES_NO, "직접생산")
            .needs("supply", WON, "공급가액")
            .has("tax", WON, "세액")
            .has(TOTAL, WON, "합계")
            .has("contractDate", DATE, "계약일")
            .has("DELIVERY", DATE, "납품일")
            .has("INSPECTION", DATE, "검수일")
            .has("INVOICE", DATE, "세금계산서일")
            .has("RESOLUTION", DATE, "결의일", "결의일자")
            .has("PAYMENT", DATE, "지급일")
            .has("method", TEXT, "계약방법")
            .has("article", TEXT, "근거조항")
            .has("original", CODE, "원구매번호")
            .has("note", TEXT, "비고")
            .persons()
            .supplierPersons()
            .key("purchaseNo")
            .done();

    /** Every sheet, in the order in which rows are stored. */
    public static final List<SheetSpec> ALL = List.of(
            OFFICE,
            ENTERPRISES,
            CERTIFICATIONS,
            QUALIFICATIONS,
            EMPLOYMENT,
            AGENCIES,
            PRODUCTS,
            PRICES,
            DEPARTMENTS,
            CONTACTS,
            BASIS,
            TARGETS,
            SPENDING,
            REPORTED,
            REQUESTS,
            REQUEST_LINES,
            DEALS,
            DEAL_LINES,
            FULFILMENTS,
            PURCHASES);

    private Sheets() {}

    public static Optional<SheetSpec> ofKind(String kind) {
        return ALL.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /** Whether persons that such a sheet names beside its rows go to the contacts. */
    public static boolean splitsPersons(SheetSpec spec) {
        return spec.column(PERSON).isPresent();
    }

    /** Whether rows of such a sheet may name a person of the supplier beside one of the agency. */
    public static boolean namesSupplier(SheetSpec spec) {
        return spec.column(SUPPLIER_PERSON).isPresent();
    }

    /** Columns that only imports know are not written: what they say stands elsewhere. */
    public static boolean isWritten(Column column) {
        return switch (column.field()) {
            case REGION,
                    REPRESENTATIVE,
                    PERSON,
                    PERSON_PHONE,
                    PERSON_EMAIL,
                    SUPPLIER_PERSON,
                    SUPPLIER_PHONE,
                    SUPPLIER_EMAIL -> false;
            default -> true;
        };
    }

    private static SheetSpec.Builder enterpriseColumns(SheetSpec.Builder sheet) {
        return sheet.has("code", CODE, "기업번호", "업체번호", "기업코드", "업체코드")
                .has("bizNo", BIZ_NO, "사업자등록번호", "사업자번호")
                .has("corporateNo", CODE, "법인등록번호", "법인번호")
                .needs(
                        "name", TEXT, "기업명", "업체명", "상호", "상호명", "회사명", "법인명", "기업체명", "기업이름", "사업체명", "단체명", "마을기업명",
                        "사회적기업명", "자활기업명", "자활기업", "협동조합명", "기관명")
                .has("formerNames", LIST, "이전이름", "옛이름", "이전상호")
                .has("kinds", LIST, "유형", "기업유형", "자활기업구분")
                .has("sizeClass", choice(SizeClass.class), "규모", "기업규모")
                .has("taxStatus", choice(TaxStatus.class), "과세유형")
                .has(REGION, TEXT, "지역")
                .has("sido", TEXT, "시도", "시·도")
                .has("sigungu", TEXT, "시군구", "시·군·구")
                .has("address", TEXT, "주소", "소재지", "사업장주소", "사업장 소재지")
                .has("phone", TEXT, "대표전화", "대표번호")
                .has("email", TEXT, "대표메일", "대표이메일")
                .has("homepage", TEXT, "홈페이지", "누리집")
                .has("businessType", TEXT, "업태")
                .has("businessItem", TEXT, "종목", "업종", "주업종", "주 생산품 또는 서비스명", "주생산품")
                .has("serviceAreas", LIST, "서비스지역", "공급지역")
                .has("member", YES_NO, "조합원", "조합원여부")
                .has("status", choice(EnterpriseStatus.class), "상태")
                .has("intro", TEXT, "소개", "사업내용", "기업소개")
                .persons();
    }

    private static SheetSpec.Builder proof(SheetSpec.Builder sheet, String... kind) {
        return sheet.enterprise()
                .needs("kind", TEXT, kind)
                .has("number", CODE, "인증번호", "번호", "지정번호", "확인서번호", "등록번호")
                .has("validFrom", DATE, "시작일", "유효시작일", "인증일자", "인증일", "지정일")
                .has("end", ENDING, "만료일", "종료일", "유효종료일", "유효기간만료일")
                .has("status", choice(CertificationStatus.class), "상태")
                .has("statusDate", DATE, "상태일")
                .has("items", LIST, "대상품목")
                .has("issuedOn", DATE, "발급일", "발급일자")
                .has("issuer", TEXT, "발급기관")
                .has("checkedOn", DATE, "확인일")
                .has("checkedBy", TEXT, "확인자")
                .has("source", TEXT, "출처")
                .persons()
                .supplierPersons()
                .key(ENTERPRISE_BIZ_NO, ENTERPRISE_CODE, "kind", "number", "validFrom");
    }
}
