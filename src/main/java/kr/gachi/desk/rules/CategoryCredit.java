package kr.gachi.desk.rules;

import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Because;

/**
 * What a purchase is in one category.
 *
 * @param amountWon 0 for EXCLUDED, null for UNKNOWN; else in full, on the basis asked for
 * @param rule id of the row that decided
 * @param certificate the certificate on which it was judged
 */
public record CategoryCredit(
        Category category,
        Verdict verdict,
        Won amountWon,
        Because because,
        String rule,
        Facts.Certificate certificate) {}
