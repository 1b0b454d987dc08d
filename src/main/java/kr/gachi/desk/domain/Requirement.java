package kr.gachi.desk.domain;

/**
 * A line of the office's checklist: what an agency asks for before a contract.
 *
 * @param itemGroup words of item or enterprise that it is asked for, separated by commas; null for all
 * @param method way of contract that it is asked for, such as 수의계약; null for all
 * @param document what is asked for, such as 사업자등록증 or 소독업 신고
 * @param active null or true; false takes a shipped line away
 */
public record Requirement(
        Id<Requirement> id,
        int version,
        String code,
        String itemGroup,
        String method,
        String document,
        String note,
        Boolean active)
        implements Entity<Requirement> {}
