package kr.gachi.desk.rules;

import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.feedback.Because;

/**
 * One certificate judged for one category, apart from any amount.
 *
 * @param ofTheDay whether the verdict turned on the day alone
 */
record Judgement(Verdict verdict, Because because, RuleRow row, Facts.Certificate certificate, boolean ofTheDay) {

    Judgement unknown(Because newBecause) {
        return new Judgement(Verdict.UNKNOWN, newBecause, row, certificate, false);
    }

    Judgement because(Because newBecause) {
        return new Judgement(verdict, newBecause, row, certificate, ofTheDay);
    }

    /** The better verdict; of equal ones the first. */
    static Judgement better(Judgement one, Judgement other) {
        return other.verdict.compareTo(one.verdict) < 0 ? other : one;
    }

    /** The worse verdict; of equal ones the first. */
    static Judgement worse(Judgement one, Judgement other) {
        return other.verdict.compareTo(one.verdict) > 0 ? other : one;
    }
}
