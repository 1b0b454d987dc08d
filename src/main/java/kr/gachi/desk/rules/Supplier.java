package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.util.List;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.SizeClass;

/**
 * What is known about the supplier that would contract.
 *
 * @param certificates all that it holds or held; one that is not listed is not held
 * @param sizeClass null means unknown
 * @param vulnerableRatio fraction of 취약계층 employed; null unknown
 * @param ownProduction whether it makes or performs this itself; null unknown
 */
public record Supplier(
        List<Facts.Certificate> certificates, SizeClass sizeClass, BigDecimal vulnerableRatio, Boolean ownProduction) {

    /** A supplier of whom nothing is known but that no certificate is listed. */
    public static final Supplier NOBODY = new Supplier(List.of(), SizeClass.UNKNOWN, null, null);

    public Supplier {
        certificates = certificates == null ? List.of() : List.copyOf(certificates);
        sizeClass = sizeClass == null ? SizeClass.UNKNOWN : sizeClass;
    }
}
