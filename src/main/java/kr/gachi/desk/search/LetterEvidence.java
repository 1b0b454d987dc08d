package kr.gachi.desk.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.matching.Evidence;
import kr.gachi.desk.matching.Wanted;
import org.apache.lucene.document.Document;

/** Evidence from letters in common. */
final class LetterEvidence {
    private LetterEvidence() {}

    static Evidence of(Wanted wanted, Document product) {
        String name = product.get(Documents.NAME);
        Set<String> asked = new HashSet<>(Letters.pairs(Letters.dense(wanted.item())));
        Set<String> offered = new HashSet<>(Letters.pairs(Letters.dense(name + " " + product.get(Documents.SPEC))));
        long common = asked.stream().filter(offered::contains).count();
        double strength = asked.isEmpty() ? 0 : (double) common / asked.size();
        String address = product.get(Documents.ADDRESS);
        return new Evidence(
                Id.parse(address.substring(address.indexOf(':') + 1)),
                Id.parse(product.get(Documents.ENTERPRISE)),
                strength,
                strength == 0
                        ? List.of()
                        : List.of(new Evidence.Part(
                                Evidence.Link.LETTERS, wanted.item(), name, Evidence.Where.NAME, strength)),
                List.of());
    }
}
