package kr.gachi.desk.excel;

import java.util.List;

/** The words that agencies write over the columns of their lists; the best word of a field stands first. */
final class RequestColumns {
    static final String NO = "no";
    static final String ITEM = "item";
    static final String SPEC = "spec";
    static final String QUANTITY = "quantity";
    static final String UNIT = "unit";
    static final String UNIT_PRICE = "budgetUnitPrice";
    static final String AMOUNT = "amount";
    static final String ITEM_CODE = "itemCode";
    static final String NOTE = "note";
    static final String PERSON = "contact.person";
    static final String PHONE = "contact.phone";
    static final String EMAIL = "contact.email";

    static final List<Heading> ALL = List.of(
            Heading.of(NO, "순번", "순", "연번", "번호", "No", "일련번호", "행번호", "줄번호", "순서"),
            Heading.of(
                    ITEM,
                    "품명",
                    "품목",
                    "품목명",
                    "물품명",
                    "제품명",
                    "상품명",
                    "용역명",
                    "공사명",
                    "과업명",
                    "자재명",
                    "도서명",
                    "세부품명",
                    "요청품목",
                    "구매품목",
                    "구입품목",
                    "신청품목",
                    "필요품목",
                    "필요물품",
                    "요청물품",
                    "구매물품",
                    "물품",
                    "물품내역",
                    "구입내역",
                    "구입물품",
                    "소요물품",
                    "비품명",
                    "소모품명",
                    "교구명",
                    "식품명",
                    "식재료명",
                    "재료명",
                    "메뉴명",
                    "서비스명",
                    "프로그램명",
                    "교육명",
                    "공종명",
                    "공종",
                    "작업내용",
                    "행사내용",
                    "품명및규격",
                    "품명규격",
                    "품명내용",
                    "품목내용",
                    "품목및내용",
                    "품목및규격",
                    "품목규격",
                    "과업내용",
                    "용역내용",
                    "요청내용",
                    "구매내용",
                    "구매내역",
                    "사업명",
                    "건명",
                    "항목",
                    "명칭",
                    "내용",
                    "내역",
                    "item",
                    "description"),
            Heading.of(
                    SPEC, "규격", "사양", "규격및사양", "규격사양", "세부규격", "상세규격", "규격및모델", "규격모델", "모델", "모델명", "형식", "제원", "세부사양",
                    "상세사양", "요구사양", "규격내용", "세부내용", "상세내용", "세부내역", "상세내역", "세부사항", "산출내역", "spec"),
            Heading.of(
                    QUANTITY,
                    "수량",
                    "요청수량",
                    "구매수량",
                    "구입수량",
                    "신청수량",
                    "필요수량",
                    "예정수량",
                    "예상수량",
                    "소요수량",
                    "소요량",
                    "물량",
                    "개수",
                    "갯수",
                    "매수",
                    "부수",
                    "횟수",
                    "회수",
                    "인원수",
                    "인원",
                    "qty",
                    "quantity"),
            Heading.of(UNIT, "단위", "단위명", "unit"),
            Heading.of(
                    UNIT_PRICE,
                    "단가",
                    "예정단가",
                    "예산단가",
                    "예상단가",
                    "추정단가",
                    "기초단가",
                    "희망단가",
                    "구매단가",
                    "책정단가",
                    "기준단가",
                    "시장단가",
                    "구입단가",
                    "신청단가",
                    "단위가격",
                    "unitprice"),
            Heading.of(
                    AMOUNT, "금액", "예산액", "예산금액", "예정금액", "예상금액", "추정금액", "소요금액", "소요예산", "구매금액", "책정금액", "총금액", "총액",
                    "예산", "합계금액", "합계", "계", "amount"),
            Heading.of(ITEM_CODE, "세부품명번호", "물품분류번호", "세부품명코드", "물품분류코드", "품명번호", "분류번호", "조달분류번호", "g2b분류번호"),
            Heading.of(NOTE, "비고", "참고", "참고사항", "특이사항", "요청사항", "기타", "기타사항", "note", "remarks"),
            Heading.of(PERSON, "담당자", "담당자명", "담당자성명", "요청자", "요구자", "신청자", "신청인", "담당교사", "담당공무원"),
            Heading.of(PHONE, "연락처", "전화번호", "전화", "담당자연락처", "담당자전화번호", "휴대폰", "휴대전화", "내선번호"),
            Heading.of(EMAIL, "이메일", "메일", "전자우편", "담당자이메일", "email"));

    private RequestColumns() {}
}
