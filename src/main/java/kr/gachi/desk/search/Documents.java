package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.matching.Evidence.Where;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** How each kind of record lies in the index. */
final class Documents {
    static final String ADDRESS = "address";
    static final String KIND = "kind";
    static final String KEY = "key";
    static final String TITLE = "title";
    static final String SUBTITLE = "subtitle";
    static final String ENTERPRISE = "enterprise";
    /** Set for services and works. */
    static final String WORK = "work";

    static final String NAME = "name";
    static final String SPEC = "spec";
    static final String WORDS = "words";
    static final String CONTEXT = "context";
    static final String PAIRS = "pairs";
    /** Concepts that a product speaks of, and all wider ones. */
    static final String MEANING = "meaning";
    /** Concepts that a product speaks of by name. */
    static final String SAID = "said";
    /** Model numbers and the like. */
    static final String CODES = "codes";
    /** The first eight digits of the item code. */
    static final String ITEM_CODE = "itemCode";

    private final Reader reader;

    Documents(Vocabulary vocabulary) {
        reader = new Reader(vocabulary);
    }

    Document of(Entry entry) {
        if (entry instanceof Entry.OfProduct of) {
            return product(of.product(), of.enterprise());
        } else if (entry instanceof Entry.OfEnterprise of) {
            Document document = enterprise(of.enterprise());
            Facets.put(document, of);
            return document;
        } else if (entry instanceof Entry.OfAgency of) {
            return agency(of.agency(), of.parent());
        } else if (entry instanceof Entry.OfRequest of) {
            return request(of.request(), of.lines(), of.agency());
        }
        throw new IllegalArgumentException(entry.address());
    }

    private Document product(Product product, Enterprise enterprise) {
        Document document = head(
                Entry.addressOf(Entry.Kind.PRODUCT, product.id()),
                Entry.Kind.PRODUCT,
                product.code(),
                product.name(),
                joined(" · ", product.spec(), enterprise.name()));
        document.add(new StringField(ENTERPRISE, enterprise.id().toString(), Store.YES));
        if (product.kind() != null && product.kind() != ItemKind.GOODS) {
            document.add(new StoredField(WORK, product.kind().name()));
        }
        stored(document, NAME, product.name());
        stored(document, SPEC, product.spec());
        stored(document, WORDS, String.join(", ", product.keywords()));
        stored(document, CONTEXT, joined(" ", enterprise.name(), enterprise.intro()));
        pairs(document, product.name(), product.spec(), String.join(" ", product.keywords()), enterprise.name());
        if (product.itemCode() != null && product.itemCode().length() >= 8) {
            document.add(new StringField(ITEM_CODE, product.itemCode().substring(0, 8), Store.YES));
        }
        Facets.put(document, product);
        meaning(document);
        return document;
    }

    static ProductReading reading(Reader reader, Document document) {
        return new ProductReading(
                reader,
                document.get(WORK) != null,
                text(document, NAME),
                text(document, SPEC),
                text(document, WORDS),
                text(document, CONTEXT));
    }

    private static String text(Document document, String field) {
        String text = document.get(field);
        return text == null ? "" : text;
    }

    private void meaning(Document document) {
        ProductReading product = reading(reader, document);
        Set<Concept> said = new HashSet<>();
        for (ProductReading.Offer each : product.offers) {
            if (each.where() != Where.ENTERPRISE || !product.named) {
                said.addAll(each.mention().senses());
            }
        }
        Set<Concept> meant = new HashSet<>();
        said.forEach(each -> up(each, meant));
        product.codes.forEach(code -> document.add(new StringField(CODES, code, Store.NO)));
        terms(document, SAID, said);
        terms(document, MEANING, meant);
    }

    private static void up(Concept concept, Set<Concept> all) {
        if (concept.role != Concept.Role.EMPTY && all.add(concept)) {
            concept.wider.forEach(each -> up(each, all));
        }
    }

    private static void terms(Document document, String field, Set<Concept> concepts) {
        for (Concept each : concepts) {
            if (each.role != Concept.Role.EMPTY) {
                document.add(new StringField(field, Integer.toString(each.number), Store.NO));
            }
        }
    }

    private static Document enterprise(Enterprise enterprise) {
        Document document = head(
                Entry.addressOf(Entry.Kind.ENTERPRISE, enterprise.id()),
                Entry.Kind.ENTERPRISE,
                enterprise.key(),
                enterprise.name(),
                joined(
                        " · ",
                        String.join(", ", enterprise.kinds()),
                        joined(" ", enterprise.sido(), enterprise.sigungu())));
        BizNo number = enterprise.bizNo();
        enterprise.kinds().forEach(each -> leads(document, each));
        pairs(
                document,
                enterprise.name(),
                String.join(" ", enterprise.formerNames()),
                String.join(" ", enterprise.kinds()),
                enterprise.intro(),
                enterprise.businessType(),
                enterprise.businessItem(),
                number == null ? null : number.digits());
        return document;
    }

    private static Document agency(Agency agency, String parent) {
        Document document = head(
                Entry.addressOf(Entry.Kind.AGENCY, agency.id()),
                Entry.Kind.AGENCY,
                agency.code(),
                agency.name(),
                joined(" · ", agency.type(), parent));
        pairs(document, agency.name(), String.join(" ", agency.aliases()), String.join(" ", agency.formerNames()));
        return document;
    }

    private static Document request(Request request, List<RequestLine> lines, String agency) {
        Document document = head(
                Entry.addressOf(Entry.Kind.REQUEST, request.id()),
                Entry.Kind.REQUEST,
                request.number(),
                request.title(),
                agency);
        List<String> texts = new ArrayList<>(List.of(request.number(), Objects.requireNonNullElse(agency, "")));
        texts.add(request.title());
        lines.forEach(line -> texts.add(line.item()));
        pairs(document, texts.toArray(String[]::new));
        return document;
    }

    private static Document head(String address, Entry.Kind kind, String key, String title, String subtitle) {
        Document document = new Document();
        document.add(new StringField(ADDRESS, address, Store.YES));
        document.add(new StringField(KIND, kind.name(), Store.YES));
        stored(document, KEY, key);
        stored(document, TITLE, title);
        leads(document, title);
        stored(document, SUBTITLE, subtitle);
        return document;
    }

    private static void stored(Document document, String field, String text) {
        if (text != null && !text.isEmpty()) {
            document.add(new StoredField(field, text));
        }
    }

    private static void pairs(Document document, String... texts) {
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            all.addAll(Letters.pairs(Letters.dense(text)));
        }
        document.add(new TextField(PAIRS, new Terms(all)));
    }

    /** 초성 of a name, to be found by them. */
    private static void leads(Document document, String name) {
        if (name != null) {
            document.add(new TextField(PAIRS, new Terms(Letters.pairs(Letters.leads(Letters.dense(name))))));
        }
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(between));
    }

    /** Terms that are made here rather than by an analyser. */
    static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> terms;
        private Iterator<String> next;

        Terms(List<String> terms) {
            this.terms = terms;
            next = terms.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!next.hasNext()) {
                return false;
            }
            term.append(next.next());
            return true;
        }

        @Override
        public void reset() {
            next = terms.iterator();
        }
    }
}
