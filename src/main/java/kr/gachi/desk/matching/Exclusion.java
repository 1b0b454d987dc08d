package kr.gachi.desk.matching;

import java.math.BigDecimal;

/**
 * A product that would have been suggested but for one fact.
 *
 * @param code area or status
 * @param rank where it would have stood, counted among suggestions and itself
 * @param score what it would have had
 * @param wouldFit the change of fact that would bring it in
 */
public record Exclusion(Candidate candidate, String code, int rank, BigDecimal score, Told told, Told wouldFit) {}
