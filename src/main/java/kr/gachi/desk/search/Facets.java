package kr.gachi.desk.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Product;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Certificates and area belong to the enterprise, item and capacity to the product; what belongs to the one is asked of
 * the other through the enterprise that both name.
 */
final class Facets {
    /** Field of each kind of certificate: the days, as epoch days, on which one counts. */
    private static final String COUNTS = "counts:";

    /** Kinds that are held, whenever. */
    private static final String HOLDS = "holds";

    private static final String SERVES = "serves";
    private static final String EVERYWHERE = "*";
    private static final String WHOLE_CODE = "wholeCode";
    private static final String ITEM_WORDS = "itemWords";
    private static final String CAPACITY = "capacity";

    /** The enterprise, on itself and on its products: as a term to ask by, as a value to read. */
    private static final String OWNER = "owner";

    private final IndexSearcher searcher;

    Facets(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static void put(Document document, Entry.OfEnterprise of) {
        owner(document, of.enterprise().id().toString());
        for (Entry.Validity each : of.certificates()) {
            long from = each.from() == null ? Long.MIN_VALUE : each.from().toEpochDay();
            long to = each.to() == null ? Long.MAX_VALUE : each.to().toEpochDay();
            document.add(new StringField(HOLDS, each.kind().name(), Store.NO));
            // one that was withdrawn on its first day never counted
            if (from <= to) {
                document.add(new LongRange(COUNTS + each.kind().name(), new long[] {from}, new long[] {to}));
            }
        }
        of.areas().forEach(each -> document.add(new StringField(SERVES, each, Store.NO)));
    }

    static void put(Document document, Product product) {
        owner(document, product.enterprise().toString());
        if (product.itemCode() != null) {
            document.add(new StringField(WHOLE_CODE, product.itemCode(), Store.NO));
        }
        List<String> pairs = new ArrayList<>();
        pairs.addAll(Letters.pairs(Letters.dense(product.name())));
        pairs.addAll(Letters.pairs(Letters.dense(product.spec())));
        product.keywords().forEach(each -> pairs.addAll(Letters.pairs(Letters.dense(each))));
        document.add(new TextField(ITEM_WORDS, new Documents.Terms(pairs)));
        if (product.monthlyCapacity() != null) {
            document.add(new DoublePoint(CAPACITY, product.monthlyCapacity().doubleValue()));
        }
    }

    /** What must hold besides the words; empty where nothing was asked. */
    Optional<Query> filter(SearchQuery wanted) throws IOException {
        if (!wanted.filtersEnterprises() && !wanted.filtersProducts()) {
            return Optional.empty();
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(ofEnterprises(wanted), Occur.SHOULD);
        both.add(ofProducts(wanted), Occur.SHOULD);
        return Optional.of(both.build());
    }

    private Query ofEnterprises(SearchQuery wanted) throws IOException {
        BooleanQuery.Builder query = of(Entry.Kind.ENTERPRISE);
        enterprises(query, wanted);
        if (wanted.filtersProducts()) {
            BooleanQuery.Builder products = of(Entry.Kind.PRODUCT);
            products(products, wanted);
            query.add(owners(products.build()), Occur.FILTER);
        }
        return query.build();
    }

    private Query ofProducts(SearchQuery wanted) throws IOException {
        BooleanQuery.Builder query = of(Entry.Kind.PRODUCT);
        products(query, wanted);
        if (wanted.filtersEnterprises()) {
            BooleanQuery.Builder enterprises = of(Entry.Kind.ENTERPRISE);
            enterprises(enterprises, wanted);
            query.add(owners(enterprises.build()), Occur.FILTER);
        }
        return query.build();
    }

    private static void enterprises(BooleanQuery.Builder query, SearchQuery wanted) {
        wanted.certificates().forEach(each -> query.add(counts(each, wanted.validOn()), Occur.FILTER));
        if (!wanted.areas().isEmpty()) {
            List<BytesRef> areas = new ArrayList<>();
            areas.add(new BytesRef(EVERYWHERE));
            wanted.areas().forEach(each -> areas.add(new BytesRef(each)));
            query.add(new TermInSetQuery(SERVES, areas), Occur.FILTER);
        }
    }

    private static Query counts(CertificationKind kind, LocalDate day) {
        if (day == null) {
            return new TermQuery(new Term(HOLDS, kind.name()));
        }
        long[] on = {day.toEpochDay()};
        return LongRange.newContainsQuery(COUNTS + kind.name(), on, on);
    }

    private static void products(BooleanQuery.Builder query, SearchQuery wanted) {
        if (wanted.item() != null && !wanted.item().isBlank()) {
            String item = wanted.item().strip();
            if (item.matches("[0-9]+")) {
                query.add(new PrefixQuery(new Term(WHOLE_CODE, item)), Occur.FILTER);
            } else {
                Letters.pairs(Letters.dense(item))
                        .forEach(each -> query.add(new TermQuery(new Term(ITEM_WORDS, each)), Occur.FILTER));
            }
        }
        if (wanted.capacity() != null) {
            double least = wanted.capacity().doubleValue();
            query.add(DoublePoint.newRangeQuery(CAPACITY, least, Double.POSITIVE_INFINITY), Occur.FILTER);
        }
    }

    /** Those who own, or are, what the query finds. */
    private Query owners(Query query) throws IOException {
        Set<BytesRef> owners = new TreeSet<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            SortedDocValues values = leaf.reader().getSortedDocValues(OWNER);
            if (scorer != null && values != null) {
                DocIdSetIterator found = scorer.iterator();
                while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (leaf.reader().getLiveDocs() != null
                            && !leaf.reader().getLiveDocs().get(found.docID())) {
                        continue;
                    }
                    if (values.advanceExact(found.docID())) {
                        owners.add(BytesRef.deepCopyOf(values.lookupOrd(values.ordValue())));
                    }
                }
            }
        }
        return new TermInSetQuery(OWNER, owners);
    }

    private static BooleanQuery.Builder of(Entry.Kind kind) {
        return new BooleanQuery.Builder().add(new TermQuery(new Term(Documents.KIND, kind.name())), Occur.FILTER);
    }

    private static void owner(Document document, String id) {
        document.add(new StringField(OWNER, id, Store.NO));
        document.add(new SortedDocValuesField(OWNER, new BytesRef(id)));
    }
}
