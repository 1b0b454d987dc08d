package kr.gachi.desk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an agency wants.
 *
 * @param number 요청번호, the program's own or the file's
 * @param budgetVat whether the budget has VAT inside; null unknown
 * @param wishes 희망분류: categories the agency would like to serve, as written
 * @param owner our person in charge
 */
public record Request(
        Id<Request> id,
        int version,
        String number,
        Id<Agency> agency,
        String department,
        String title,
        ItemKind kind,
        WorksKind worksKind,
        LocalDate receivedOn,
        String channel,
        LocalDate dueDate,
        String sido,
        String sigungu,
        String place,
        Won budget,
        VatBasis budgetVat,
        List<String> wishes,
        String owner,
        RequestStage stage,
        String note,
        Map<String, String> extra,
        Origin origin)
        implements Entity<Request> {
    public Request {
        wishes = wishes == null ? List.of() : List.copyOf(wishes);
        extra = Extra.copy(extra);
    }
}
