package kr.gachi.desk.bench;

import java.util.List;

/** The words of the invented directory: what local enterprises sell, in the ways in which they write it down. */
final class Words {
    /**
     * A line of trade.
     *
     * @param qualities stand before the item's name
     * @param specs {@code #} stands for a number
     */
    record Trade(
            String kind,
            String itemCode,
            List<String> items,
            List<String> qualities,
            List<String> specs,
            List<String> units) {}

    static final List<Trade> TRADES = List.of(
            trade(
                    "물품",
                    "5512171",
                    "현수막 배너 족자현수막 게시대현수막 가로등배너 스티커 명함 리플릿 포스터 안내책자 종이봉투 초대장 상장 표창패 명패 입간판",
                    "친환경 고급 양면 무광 유광 코팅 방수 천연 재생지 컬러 맞춤 대형 소형 실사",
                    "#x#cm|#m×90cm|A4 #g|A5 #쪽|#도 인쇄|아트지 #g",
                    "장 매 부 개"),
            trade(
                    "물품",
                    "4411150",
                    "복사용지 화일 결재판 볼펜 사인펜 메모지 라벨지 봉투 스테이플러 가위 풀 테이프 정리함 서류보관상자 토너 잉크카트리지",
                    "재생 무염소 중성 리필 사무용 학생용 절약형 휴대용 벽걸이 탁상용 투명 친환경",
                    "A4 #g 500매|#색 세트|#mm|#매입|#cm 이하|#호",
                    "박스 권 개 세트"),
            trade(
                    "물품",
                    "5310270",
                    "근무복 작업복 조끼 우의 방한복 안전화 장갑 모자 앞치마 수건 담요 이불 침구세트 커튼 가방 우산 양말",
                    "하계 동계 방수 기능성 면 반사 남여공용 방염 발열 경량 자수 단체",
                    "#호|면 #수|#x#cm|#g|혼용률 #%|S~#XL",
                    "벌 켤레 장 개"),
            trade(
                    "물품",
                    "5013170",
                    "도시락 쌀 김치 두부 한과 떡 과일꾸러미 채소꾸러미 전통차 꿀 잼 된장 고추장 참기름 빵 쿠키 커피원두 김 젓갈",
                    "유기농 무농약 국산 수제 우리밀 제철 저염 전통 선물용 명절 발아 친환경",
                    "#g|#kg|#개입|#ml|#구|#종 세트",
                    "박스 세트 개 봉"),
            trade(
                    "물품",
                    "4713180",
                    "화장지 물티슈 세제 섬유유연제 손소독제 비누 쓰레기봉투 종량제봉투 청소포 걸레 빗자루 마스크 종이컵 위생장갑 락스 방향제",
                    "무형광 천연 대용량 리필 무향 저자극 업소용 가정용 재활용 생분해 항균",
                    "#m 30롤|#매|#L|#ml #개|#겹|#장",
                    "박스 롤 개 통"),
            trade(
                    "물품",
                    "5610150",
                    "책상 의자 책장 사물함 칸막이 회의탁자 소파 침대 옷장 신발장 게시판 칠판 벤치 파고라 화분대 진열대",
                    "원목 조립식 이동식 접이식 학생용 사무용 높이조절 철제 강화유리 야외용 친환경",
                    "#x#x#mm|#인용|#단|폭 #mm|#kg 하중",
                    "개 조 대 EA"),
            trade(
                    "물품",
                    "4321150",
                    "노트북 데스크톱 모니터 프린터 복합기 키보드 마우스 외장하드 공유기 스캐너 빔프로젝터 전자칠판 태블릿 CCTV 무전기",
                    "재제조 저전력 휴대용 고해상도 무선 업무용 교육용 보급형 터치",
                    "#인치|#GB|#ppm|#안시|#채널|#TB",
                    "대 개 세트"),
            trade(
                    "물품",
                    "3911160",
                    "LED등 가로등 보안등 투광등 형광등 비상조명등 태양광정원등 배전반 전선 콘센트 스위치 안내표지판 도로표지판 안전펜스",
                    "고효율 방수형 매입형 직부형 센서 절전형 옥외용 방폭 스테인리스",
                    "#W|#V #A|#mm|#K 주광색|#루멘",
                    "개 등 m 조"),
            trade(
                    "용역",
                    "7611150",
                    "청소 건물위생관리 소독 방역 경비 시설관리 조경관리 제초 폐기물수거 세탁 정화조청소 저수조청소 외벽청소 특수청소",
                    "정기 일일 야간 주말 입주 친환경 긴급 공공시설 학교 경로당",
                    "#㎡|월 #회|#개소|#인 상주|연 #회",
                    "회 월 식 ㎡"),
            trade(
                    "용역",
                    "8614150",
                    "직무교육 인성교육 심리상담 진로체험 안전교육 성인지교육 행사기획 축제운영 공연 강사파견 홍보영상제작 홈페이지제작 번역 통역 연구용역 설문조사",
                    "찾아가는 온라인 맞춤형 청소년 어르신 장애인 가족 집합 마을 심화",
                    "#시간|#회기|#명 기준|#분|#페이지",
                    "회 식 명 시간"),
            trade(
                    "공사",
                    "7214110",
                    "도배 장판교체 방수공사 도장공사 창호교체 화장실보수 지붕개량 옥상녹화 조경공사 전기공사 간판설치 데크설치 단열공사 배관교체",
                    "주택 경로당 학교 공공시설 노후 소규모 긴급 에너지효율 부분",
                    "#㎡|#m|#실|#동|두께 #mm",
                    "식 ㎡ m 개소"));

    static final List<String> NAME_BEGINNINGS = split(
            "가온 나래 다솜 라온 마루 바름 사랑 아름 자연 차오름 타래 파랑 하늘 누리 도담 미르 보람 새벽 온누리 초록 푸른 한빛 해솔 가람 그린 늘봄 두레 모람 별솔 산들 소담 어울 여울 예그리나 우리 은가람 이음 참빛 큰솔 터전 "
                    + "품앗이 햇살 행복 호미 희망 다온 라임 무등 빛고을 섬진 영산 월출 조계 지리 남도 동백 매화 백련 유달 완도");

    static final List<String> NAME_MIDDLES = split(
            "나눔 디자인 푸드 클린 인쇄 환경 교육 상사 산업 기획 유통 물산 농원 공방 건설 전자 섬유 가구 조명 문화 돌봄 살림 정보 미디어 조경 위생 기술 소재 생활 식품 안전 연구소 자원 제작소 종합 시스템 파트너스 텍 하우스 원 마을 센터");

    static final List<String> NAME_ENDS = split("협동조합 사회적협동조합 주식회사 (주) 산업 자활기업 마을기업 농업회사법인 영농조합법인 공동체 사업단 보호작업장");

    static final List<String> CITIES =
            split("목포시 여수시 순천시 나주시 광양시 담양군 곡성군 구례군 고흥군 보성군 화순군 장흥군 강진군 해남군 영암군 무안군 함평군 영광군 장성군 완도군 진도군 신안군");

    static final List<String> CERTIFICATES =
            split("사회적기업 예비사회적기업 사회적협동조합 마을기업 자활기업 여성기업 장애인기업 창업기업 장애인표준사업장 중소기업 소상공인 녹색제품");

    private Words() {}

    private static Trade trade(
            String kind, String itemCode, String items, String qualities, String specs, String units) {
        return new Trade(kind, itemCode, split(items), split(qualities), List.of(specs.split("\\|")), split(units));
    }

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }
}
