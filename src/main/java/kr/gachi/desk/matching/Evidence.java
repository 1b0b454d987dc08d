package kr.gachi.desk.matching;

import java.util.List;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;

/**
 * What in a product's words speaks for a wanted line.
 *
 * @param strength 0..1; what of the line the product's words answer, contradictions taken off
 * @param parts what makes up the strength; their shares add up to it
 * @param differences what the line says and the product contradicts; already taken off
 */
public record Evidence(
        Id<Product> product,
        Id<Enterprise> enterprise,
        double strength,
        List<Part> parts,
        List<Difference> differences) {

    /** How two words belong together. */
    public enum Link {
        /** The same word, also in another spelling or spacing. */
        SAME,
        /** Another word for the same thing. */
        SYNONYM,
        /** The product is a kind of what is wanted. */
        NARROWER,
        /** The product is a wider thing than what is wanted. */
        WIDER,
        /** Serves the same purpose, or is of the same family. */
        RELATED,
        /** Letters in common only. */
        LETTERS,
        /** The same measure or a limit that is kept. */
        MEASURE,
        /** The same model, grade or format code. */
        MODEL,
        /** The same 물품분류번호 or 세부품명번호. */
        ITEM_CODE
    }

    /** Where in the directory the words stand. */
    public enum Where {
        NAME,
        SPEC,
        KEYWORDS,
        ENTERPRISE
    }

    /**
     * @param wanted words of the line
     * @param offered words of the directory
     * @param share of the strength
     */
    public record Part(Link link, String wanted, String offered, Where where, double share) {}

    /**
     * @param wanted words of the line, or its quantity
     * @param offered words of the product that speak against it
     */
    public record Difference(String wanted, String offered) {}

    public Evidence {
        parts = List.copyOf(parts);
        differences = List.copyOf(differences);
    }
}
