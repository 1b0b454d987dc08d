package kr.gachi.desk.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;

/** A record as the index takes it in, with what must be found together with it. People stay out. */
public sealed interface Entry {
    /** Kind and id in one: {@code product:…}. */
    String address();

    /** @param enterprise its words are context of the product; a change of name or intro means putting its products again */
    record OfProduct(Product product, Enterprise enterprise) implements Entry {
        @Override
        public String address() {
            return addressOf(Kind.PRODUCT, product.id());
        }
    }

    /**
     * @param certificates when each counts, as {@code rules} see it (withdrawals taken off, unknown ends left out)
     * @param areas codes of all 시군구 that it serves, as {@code rules} see it; {@code *} for everywhere
     */
    record OfEnterprise(Enterprise enterprise, List<Validity> certificates, Set<String> areas) implements Entry {
        public OfEnterprise {
            certificates = List.copyOf(certificates);
            areas = Set.copyOf(areas);
        }

        @Override
        public String address() {
            return addressOf(Kind.ENTERPRISE, enterprise.id());
        }
    }

    /** @param parent name of the body above, or null */
    record OfAgency(Agency agency, String parent) implements Entry {
        @Override
        public String address() {
            return addressOf(Kind.AGENCY, agency.id());
        }
    }

    /** @param agency its name */
    record OfRequest(Request request, List<RequestLine> lines, String agency) implements Entry {
        public OfRequest {
            lines = List.copyOf(lines);
        }

        @Override
        public String address() {
            return addressOf(Kind.REQUEST, request.id());
        }
    }

    /** What can be found, in the words of {@code --kind}. */
    enum Kind {
        ENTERPRISE("enterprise"),
        PRODUCT("product"),
        AGENCY("agency"),
        REQUEST("request");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * Days on which a certificate counts, both ends in.
     *
     * @param from null for always before
     * @param to null for no end
     */
    record Validity(CertificationKind kind, LocalDate from, LocalDate to) {
        /** As it is printed; withdrawals are for {@code rules} to take off. */
        public static Validity of(Certification certification) {
            return new Validity(certification.kind(), certification.validFrom(), certification.validTo());
        }
    }

    static String addressOf(Kind kind, Id<?> id) {
        return kind.word() + ":" + id;
    }
}
