package kr.gachi.desk.excel;

import static kr.gachi.desk.excel.Column.CODE;
import static kr.gachi.desk.excel.Column.DATE;
import static kr.gachi.desk.excel.Column.INTEGER;
import static kr.gachi.desk.excel.Column.LIST;
import static kr.gachi.desk.excel.Column.NUMBER;
import static kr.gachi.desk.excel.Column.TEXT;
import static kr.gachi.desk.excel.Column.WON;
import static kr.gachi.desk.excel.Column.YES_NO;
import static kr.gachi.desk.excel.Column.choice;

import java.util.List;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.InteractionKind;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.ProgramKind;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RemittanceKind;
import kr.gachi.desk.domain.TaxType;

/**
 * Columns of the records that no canonical sheet carries: their fields have headings and readings like all others, so
 * that they are shown and set in the same way.
 */
public final class FurtherSheets {
    public static final String REQUEST_LINE = "request.line";
    public static final String QUOTE = "quote.number";
    public static final String CONTACT = "contact.name";
    public static final String JOINT_PURCHASE = "jointPurchase.number";
    public static final String PROGRAM = "program.number";
    /** A day where the record keeps an instant. */
    public static final String ON = "on";

    private static final String[] AGENCY_CODE = {"기관코드", "기관"};

    /** What the office adds to 우리 in this copy. */
    public static final SheetSpec OFFICE = SheetSpec.of("officeHabits", "우리")
            .has("actor", TEXT, "기록자", "작성자")
            .has("copyCode", CODE, "사본기호")
            .done();

    public static final SheetSpec INTERACTIONS = SheetSpec.of("interactions", "접촉", "상담")
            .needs("kind", choice(InteractionKind.class), "종류", "구분", "방법")
            .has(ON, DATE, "일자", "날짜")
            .has(Sheets.AGENCY, CODE, AGENCY_CODE)
            .enterprise()
            .has(Sheets.REQUEST, CODE, "요청번호")
            .has(CONTACT, TEXT, "담당자", "상대")
            .needs("text", TEXT, "내용")
            .has("nextAction", TEXT, "다음 할 일", "후속")
            .has("nextOn", DATE, "다음 일자", "후속일")
            .has("owner", TEXT, "담당")
            .has("done", YES_NO, "완료")
            .done();

    public static final SheetSpec JOINT_PURCHASES = SheetSpec.of("jointPurchases", "공동구매")
            .needs("number", CODE, "공동구매번호", "번호")
            .needs("title", TEXT, "제목")
            .has(Sheets.PRODUCT, CODE, "제품코드")
            .has("minimumQuantity", NUMBER, "최소수량")
            .has("opensOn", DATE, "모집시작일", "시작일")
            .has("closesOn", DATE, "모집마감일", "마감일", "종료일")
            .has("stage", TEXT, "단계")
            .has("note", TEXT, "비고")
            .key("number")
            .done();

    public static final SheetSpec JOINT_ORDERS = SheetSpec.of("jointOrders", "공동구매참여")
            .needs(JOINT_PURCHASE, CODE, "공동구매번호", "번호")
            .needs(Sheets.AGENCY, CODE, AGENCY_CODE)
            .has("department", TEXT, "부서")
            .has("quantity", NUMBER, "수량")
            .has("deliverOn", DATE, "납품일", "납품기한")
            .has("place", TEXT, "납품장소", "장소")
            .has("note", TEXT, "비고")
            .key(JOINT_PURCHASE, Sheets.AGENCY, "department")
            .done();

    public static final SheetSpec PROGRAMS = SheetSpec.of("programs", "사업")
            .needs("number", CODE, "사업번호", "번호")
            .needs("kind", choice(ProgramKind.class), "종류", "구분")
            .needs("title", TEXT, "제목", "사업명")
            .has(Sheets.AGENCY, CODE, AGENCY_CODE)
            .has("startsOn", DATE, "시작일")
            .has("endsOn", DATE, "종료일")
            .has("place", TEXT, "장소")
            .has("goal", WON, "목표금액")
            .has("raised", WON, "실적금액", "모금액")
            .has("stage", TEXT, "단계")
            .has("note", TEXT, "비고")
            .key("number")
            .done();

    public static final SheetSpec PARTICIPANTS = SheetSpec.of("participants", "참여")
            .needs(PROGRAM, CODE, "사업번호", "번호")
            .enterprise()
            .has("institution", TEXT, "참여기관", "기관명")
            .has("part", TEXT, "역할", "참여내용")
            .has("head", INTEGER, "인원")
            .has("amount", WON, "금액")
            .has("note", TEXT, "비고")
            .key(PROGRAM, Sheets.ENTERPRISE_BIZ_NO, Sheets.ENTERPRISE_CODE, "institution")
            .done();

    public static final SheetSpec CALL_OFFS = SheetSpec.of("callOffs", "납품요구")
            .needs("number", CODE, "요구번호", "번호")
            .needs(Sheets.DEAL, CODE, "계약번호")
            .needs(Sheets.DEAL_LINE, INTEGER, "줄")
            .has("on", DATE, "요구일", "일자")
            .needs("quantity", NUMBER, "수량")
            .has("dueDate", DATE, "납품기한")
            .has("place", TEXT, "납품장소", "장소")
            .has("note", TEXT, "비고")
            .key("number")
            .done();

    public static final SheetSpec REMITTANCES = SheetSpec.of("remittances", "송금")
            .needs("number", CODE, "송금번호", "번호")
            .needs("kind", choice(RemittanceKind.class), "종류", "구분")
            .enterprise()
            .has(Sheets.DEAL, CODE, "계약번호")
            .needs("on", DATE, "일자", "날짜")
            .needs("amount", WON, "금액")
            .has("note", TEXT, "비고")
            .key("number")
            .done();

    public static final SheetSpec MEMBERSHIPS = SheetSpec.of("memberships", "조합원")
            .enterprise()
            .needs("joinedOn", DATE, "가입일")
            .has("leftOn", DATE, "탈퇴일")
            .has("shares", INTEGER, "출자좌수", "구좌")
            .has("paidIn", WON, "출자금")
            .has("note", TEXT, "비고")
            .key(Sheets.ENTERPRISE_BIZ_NO, Sheets.ENTERPRISE_CODE, "joinedOn")
            .done();

    public static final SheetSpec MEMBER_FEES = SheetSpec.of("memberFees", "회비")
            .enterprise()
            .needs("title", TEXT, "회비명", "제목")
            .has("dueOn", DATE, "납부기한")
            .has("amount", WON, "금액")
            .has("paidOn", DATE, "납부일")
            .has("note", TEXT, "비고")
            .key(Sheets.ENTERPRISE_BIZ_NO, Sheets.ENTERPRISE_CODE, "title")
            .done();

    public static final SheetSpec REQUIREMENTS = SheetSpec.of("requirements", "점검표")
            .needs("code", CODE, "번호", "항목번호")
            .has("itemGroup", TEXT, "품목군")
            .has("method", TEXT, "계약방법")
            .needs("document", TEXT, "서류", "자격")
            .has("note", TEXT, "비고")
            .has("active", YES_NO, "적용")
            .key("code")
            .done();

    public static final SheetSpec CHOICES = SheetSpec.of("choices", "선택")
            .needs(Sheets.REQUEST, CODE, "요청번호")
            .needs(REQUEST_LINE, INTEGER, "행번호", "행")
            .needs(Sheets.PRODUCT, CODE, "제품코드")
            .needs("state", choice(ChoiceState.class), "상태")
            .has("quantity", NUMBER, "수량")
            .has("why", TEXT, "까닭", "사유")
            .has("reasons", LIST, "근거")
            .has("on", DATE, "일자")
            .done();

    public static final SheetSpec QUOTES = SheetSpec.of("quotes", "견적")
            .needs("number", CODE, "견적번호")
            .has("edition", INTEGER, "판")
            .has(Sheets.REQUEST, CODE, "요청번호")
            .has(Sheets.AGENCY, CODE, AGENCY_CODE)
            .has("department", TEXT, "부서")
            .has("role", choice(DealRole.class), "거래유형")
            .enterprise()
            .has("date", DATE, "견적일")
            .has("validUntil", DATE, "유효기한", "유효기간")
            .has("state", choice(QuoteState.class), "상태")
            .has("stateOn", DATE, "상태일")
            .has("why", TEXT, "까닭", "사유")
            .has("rounding", WON, "절사")
            .has("roundTo", INTEGER, "절사단위")
            .has("dueDate", DATE, "납품기한")
            .has("place", TEXT, "납품장소")
            .has("payment", TEXT, "결제조건")
            .has("notes", LIST, "비고")
            .key("number")
            .done();

    public static final SheetSpec QUOTE_LINES = SheetSpec.of("quoteLines", "견적품목")
            .needs(QUOTE, CODE, "견적번호")
            .needs("line", INTEGER, "줄")
            .has(REQUEST_LINE, INTEGER, "요청행번호")
            .has(Sheets.PRODUCT, CODE, "제품코드")
            .enterprise()
            .has("kind", choice(ItemKind.class), "구분")
            .has("item", TEXT, "품명")
            .has("spec", TEXT, "규격")
            .has("unit", TEXT, "단위")
            .has("quantity", NUMBER, "수량")
            .has("unitPrice", WON, "단가")
            .has("taxType", choice(TaxType.class), "과세구분")
            .has("itemCode", CODE, "세부품명번호")
            .has("ownProduction", YES_NO, "직접생산")
            .has("supply", WON, "공급가액")
            .has("tax", WON, "세액")
            .has("note", TEXT, "비고")
            .key(QUOTE, "line")
            .done();

    public static final SheetSpec ATTACHMENTS = SheetSpec.of("attachments", "첨부")
            .needs("owner", TEXT, "소속")
            .needs("kind", TEXT, "종류")
            .needs("name", TEXT, "파일이름", "이름")
            .has("validUntil", DATE, "유효기한", "만료일")
            .has("number", CODE, "문서번호")
            .has("size", NUMBER, "크기")
            .has("sha256", CODE, "해시")
            .done();

    public static final SheetSpec REPORTS = SheetSpec.of("reports", "보고서")
            .needs("number", CODE, "보고번호")
            .needs(Sheets.AGENCY, CODE, AGENCY_CODE)
            .needs("year", INTEGER, "연도")
            .has("periodFrom", DATE, "기간시작")
            .has("periodTo", DATE, "기간종료")
            .has("issuedOn", DATE, "발행일")
            .has("fingerprint", CODE, "지문")
            .has("corrects", CODE, "정정대상")
            .has("why", TEXT, "까닭")
            .key("number")
            .done();

    public static final SheetSpec RULES = SheetSpec.of("rules", "규정")
            .needs("code", CODE, "코드")
            .has("regime", choice(Regime.class), "계약법")
            .has("subject", TEXT, "대상")
            .has("value", NUMBER, "값")
            .has("unit", TEXT, "단위")
            .has("base", TEXT, "기준")
            .has("validFrom", DATE, "시작일")
            .has("validTo", DATE, "종료일")
            .has("article", TEXT, "근거조항")
            .has("source", TEXT, "출처")
            .has("note", TEXT, "비고")
            .has("checkedOn", DATE, "확인일")
            .has("checkedBy", TEXT, "확인자")
            .has("active", YES_NO, "적용")
            .done();

    /** Every further sheet. */
    public static final List<SheetSpec> ALL = List.of(
            CHOICES,
            QUOTES,
            QUOTE_LINES,
            INTERACTIONS,
            ATTACHMENTS,
            REPORTS,
            JOINT_PURCHASES,
            JOINT_ORDERS,
            PROGRAMS,
            PARTICIPANTS,
            CALL_OFFS,
            REMITTANCES,
            MEMBERSHIPS,
            MEMBER_FEES,
            REQUIREMENTS,
            RULES);

    private FurtherSheets() {}
}
