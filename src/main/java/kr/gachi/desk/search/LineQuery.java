package kr.gachi.desk.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.search.Concept.Role;
import kr.gachi.desk.search.LineReading.Want;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Fetches the products worth comparing with a line: by meaning first, by letters too, by item code. */
final class LineQuery {
    private static final float SELF = 4;
    private static final float WIDER = 1.5f;
    private static final float RELATED = 1.2f;
    private static final float LETTERS = 0.5f;

    private LineQuery() {}

    static Query of(LineReading line, Id<Enterprise> within) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Documents.KIND, Entry.Kind.PRODUCT.name())), Occur.FILTER);
        if (within != null) {
            query.add(new TermQuery(new Term(Documents.ENTERPRISE, within.toString())), Occur.FILTER);
            return query.build();
        }
        Map<Term, Float> terms = new HashMap<>();
        List.of(line.things, line.acts, line.details).forEach(wants -> wants.forEach(want -> meaning(want, terms)));
        for (String pair : line.itemPairs) {
            terms.merge(new Term(Documents.PAIRS, pair), LETTERS, Math::max);
        }
        for (String pair : line.allPairs) {
            terms.merge(new Term(Documents.PAIRS, pair), LETTERS / 4, Math::max);
        }
        String code = line.wanted.itemCode();
        if (code != null && code.length() >= 8) {
            terms.put(new Term(Documents.ITEM_CODE, code.substring(0, 8)), SELF * 2);
        }
        for (String model : line.codes) {
            if (!Codes.isPaper(model) && model.length() >= 3) {
                for (int end = model.length(); end >= Math.max(3, model.length() - 2); end--) {
                    terms.put(new Term(Documents.CODES, model.substring(0, end)), SELF);
                }
            }
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach((term, weight) -> any.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD));
        query.add(terms.isEmpty() ? new MatchAllDocsQuery() : any.build(), Occur.MUST);
        return query.build();
    }

    private static void meaning(Want want, Map<Term, Float> terms) {
        float weight = (float) (want.part() == LineReading.Part.ITEM ? want.weight() : want.weight() * 0.5);
        if (want.role() == Role.EMPTY || weight <= 0) {
            return;
        }
        for (Concept sense : want.mention().senses()) {
            terms.merge(within(sense), SELF * weight, Math::max);
            if (sense.alone || !want.role().isCore() || want.part() == LineReading.Part.TITLE) {
                continue;
            }
            for (Concept each : sense.close) {
                terms.merge(within(each), RELATED * 2 * weight, Math::max);
            }
            for (Concept each : sense.related) {
                terms.merge(within(each), RELATED * weight, Math::max);
            }
            for (Concept parent : sense.wider) {
                terms.merge(parent.family ? direct(parent) : within(parent), WIDER * weight, Math::max);
            }
        }
    }

    /** Products that speak of a concept or of a kind of it. */
    private static Term within(Concept concept) {
        return new Term(Documents.MEANING, Integer.toString(concept.number));
    }

    private static Term direct(Concept concept) {
        return new Term(Documents.SAID, Integer.toString(concept.number));
    }
}
