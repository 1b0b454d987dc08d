package kr.gachi.desk.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.matching.Area;
import kr.gachi.desk.matching.Candidate;
import kr.gachi.desk.matching.Evidence;
import kr.gachi.desk.matching.Ranked;
import kr.gachi.desk.matching.Ranking;
import kr.gachi.desk.matching.Wanted;

/**
 * A judged collection of requests: figures of how well lines are answered. Run with a folder to print them:
 * {@code java … Cases DIR [LINE…]}; with lines named, what stands where and why.
 */
public final class Cases {
    record Line(String id, Wanted wanted) {}

    record Figures(int lines, double ndcg, double recall, double mrr, int silenced, int silent, int noAnswer) {}

    final Map<String, Enterprise> enterprises = new LinkedHashMap<>();
    final Map<String, Product> products = new LinkedHashMap<>();
    final List<Line> lines = new ArrayList<>();
    final Map<String, Map<String, Integer>> grades = new TreeMap<>();
    final Set<String> noAnswer = new TreeSet<>();
    final Map<String, Double> perLine = new TreeMap<>();

    private static final ObjectMapper JSON = new ObjectMapper();

    Cases(Path folder) throws IOException {
        for (JsonNode row : rows(folder.resolve("enterprises.jsonl"))) {
            enterprises.put(text(row, "id"), enterprise(row));
        }
        for (JsonNode row : rows(folder.resolve("products.jsonl"))) {
            products.put(text(row, "id"), product(row));
        }
        for (JsonNode row : rows(folder.resolve("requests.jsonl"))) {
            for (JsonNode line : row.get("lines")) {
                lines.add(new Line(text(line, "lineId"), wanted(row, line)));
            }
        }
        for (JsonNode row : rows(folder.resolve("qrels.jsonl"))) {
            grades.computeIfAbsent(text(row, "lineId"), key -> new HashMap<>())
                    .put(text(row, "productId"), row.get("grade").asInt());
        }
        for (JsonNode row : rows(folder.resolve("noanswer.jsonl"))) {
            noAnswer.add(text(row, "lineId"));
        }
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Map<Id<Enterprise>, Enterprise> byId =
                enterprises.values().stream().collect(Collectors.toMap(Enterprise::id, each -> each));
        products.values().forEach(each -> entries.add(new Entry.OfProduct(each, byId.get(each.enterprise()))));
        return entries;
    }

    Ranked answer(DirectoryIndex index, Wanted wanted) {
        Map<Id<Product>, Product> byId =
                products.values().stream().collect(Collectors.toMap(Product::id, each -> each));
        Map<Id<Enterprise>, Enterprise> firms =
                enterprises.values().stream().collect(Collectors.toMap(Enterprise::id, each -> each));
        List<Candidate> candidates = new ArrayList<>();
        for (Evidence each : index.find(wanted, 60)) {
            candidates.add(new Candidate(
                    byId.get(each.product()), firms.get(each.enterprise()), each, Area.SERVED, List.of(), null));
        }
        return Ranking.rank(wanted, candidates, 10);
    }

    Figures score(DirectoryIndex index) {
        double ndcg = 0;
        double recall = 0;
        double mrr = 0;
        int silenced = 0;
        int silent = 0;
        int answered = 0;
        for (Line line : lines) {
            List<String> given = answer(index, line.wanted()).suggestions().stream()
                    .map(each -> each.candidate().product().code())
                    .toList();
            if (noAnswer.contains(line.id())) {
                silent += given.isEmpty() ? 1 : 0;
            }
            Map<String, Integer> judged = grades.get(line.id());
            if (judged == null) {
                continue;
            }
            answered++;
            silenced += given.isEmpty() ? 1 : 0;
            double own = gain(given.stream()
                            .map(each -> judged.getOrDefault(each, 0))
                            .toList())
                    / gain(judged.values().stream()
                            .sorted((a, b) -> b - a)
                            .limit(10)
                            .toList());
            perLine.put(line.id(), own);
            ndcg += own;
            long good = judged.values().stream().filter(each -> each >= 2).count();
            recall += good == 0
                    ? 1
                    : (double) given.stream()
                                    .filter(each -> judged.getOrDefault(each, 0) >= 2)
                                    .count()
                            / good;
            for (int i = 0; i < given.size(); i++) {
                if (judged.getOrDefault(given.get(i), 0) >= 2) {
                    mrr += 1.0 / (i + 1);
                    break;
                }
            }
        }
        return new Figures(
                answered, ndcg / answered, recall / answered, mrr / answered, silenced, silent, noAnswer.size());
    }

    private static double gain(List<Integer> judged) {
        double sum = 0;
        for (int i = 0; i < judged.size(); i++) {
            sum += (Math.pow(2, judged.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    rows.add(JSON.readTree(line));
                }
            }
        }
        return rows;
    }

    private static Enterprise enterprise(JsonNode row) {
        String id = text(row, "id");
        return new Enterprise(
                Id.of("기업", id),
                1,
                id,
                null,
                null,
                text(row, "name"),
                null,
                null,
                null,
                null,
                text(row, "sido"),
                text(row, "sigungu"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                EnterpriseStatus.ACTIVE,
                text(row, "intro"),
                null,
                null);
    }

    private static Product product(JsonNode row) {
        String id = text(row, "id");
        return new Product(
                Id.of("제품", id),
                1,
                id,
                Id.of("기업", text(row, "enterpriseId")),
                ItemKind.valueOf(text(row, "kind")),
                text(row, "name"),
                text(row, "spec"),
                text(row, "unit"),
                null,
                row.hasNonNull("unitPriceWon") ? Won.of(row.get("unitPriceWon").asLong()) : null,
                VatBasis.EXCL_VAT,
                TaxType.TAXABLE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Wanted wanted(JsonNode request, JsonNode line) {
        return new Wanted(
                text(line, "text"),
                text(line, "spec"),
                line.hasNonNull("qty") ? new BigDecimal(line.get("qty").asText()) : null,
                text(line, "unit"),
                line.hasNonNull("budgetUnitPriceWon")
                        ? Won.of(line.get("budgetUnitPriceWon").asLong())
                        : null,
                null,
                null,
                text(request, "title"),
                request.hasNonNull("kind") ? ItemKind.valueOf(text(request, "kind")) : null,
                null,
                null,
                LocalDate.of(2026, 11, 23));
    }

    private static String text(JsonNode row, String field) {
        return row.hasNonNull(field) ? row.get(field).asText() : null;
    }

    /** Prints the figures of a collection, and what they are when one kind of knowledge is taken away. */
    public static void report(Path folder, java.io.PrintStream out) throws IOException {
        Cases cases = new Cases(folder);
        for (Map.Entry<String, Vocabulary> each : withoutOne().entrySet()) {
            Path scratch = Files.createTempDirectory("cases");
            try (DirectoryIndex index = DirectoryIndex.rebuild(
                    scratch, each.getValue(), cases.entries().iterator(), 1)) {
                Figures figures = cases.score(index);
                out.printf(
                        "%-24s nDCG@10 %.4f  recall@10 %.4f  MRR %.4f  answered lines silenced %d of %d"
                                + "  no-answer lines silent %d of %d%n",
                        each.getKey(),
                        figures.ndcg(),
                        figures.recall(),
                        figures.mrr(),
                        figures.silenced(),
                        figures.lines(),
                        figures.silent(),
                        figures.noAnswer());
            }
        }
    }

    private static Map<String, Vocabulary> withoutOne() throws IOException {
        List<String> all = Files.readAllLines(Path.of("src/main/resources/search/synonyms.txt"));
        Map<String, Vocabulary> versions = new LinkedHashMap<>();
        versions.put("all", Vocabulary.of(all));
        versions.put("letters only", Vocabulary.of(List.of()));
        versions.put("no wider, no narrower", Vocabulary.of(without(without(all, '<'), '>')));
        versions.put("no related", Vocabulary.of(without(all, '~')));
        versions.put("no contradictions", Vocabulary.of(without(all, '!')));
        versions.put("no cues for senses", Vocabulary.of(without(all, '?')));
        versions.put("no spellings", Vocabulary.of(all.subList(0, all.indexOf("[표기]"))));
        versions.put(
                "no measures that imply",
                Vocabulary.of(all.stream().filter(line -> !line.contains("=>")).toList()));
        return versions;
    }

    /** Takes out everything after a mark, up to the next mark. */
    private static List<String> without(List<String> lines, char mark) {
        return lines.stream()
                .map(line -> line.startsWith("#") || line.startsWith("[") || line.contains("=>")
                        ? line
                        : line.replaceAll("[" + mark + "]+[^=<>~!?@^]*", ""))
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        Cases cases = new Cases(Path.of(arguments[0]));
        Path folder = Files.createTempDirectory("cases");
        java.io.PrintStream out = new java.io.PrintStream(System.out, true, "UTF-8");
        try (DirectoryIndex index = DirectoryIndex.rebuild(
                folder, Vocabulary.shipped(), cases.entries().iterator(), 1)) {
            out.println(cases.score(index));
            boolean all = arguments.length > 1 && arguments[1].equals("all");
            for (Line line : cases.lines) {
                boolean named = List.of(arguments).contains(line.id());
                if (all || named) {
                    show(out, cases, index, line, named ? 12 : 10);
                }
            }
        }
    }

    private static void show(java.io.PrintStream out, Cases cases, DirectoryIndex index, Line line, int n) {
        Wanted wanted = line.wanted();
        Map<String, Integer> judged = cases.grades.getOrDefault(line.id(), Map.of());
        out.printf(
                "## %s %s | %s | %s  → %.2f %s%n",
                line.id(),
                wanted.item(),
                wanted.spec(),
                wanted.title(),
                cases.perLine.getOrDefault(line.id(), -1.0),
                cases.noAnswer.contains(line.id()) ? "NO ANSWER" : "");
        out.println("   " + new Reader(Vocabulary.shipped()).read(wanted.item()));
        int rank = 0;
        Set<String> seen = new TreeSet<>();
        for (Evidence each : index.find(wanted, 400)) {
            Product product = cases.products.values().stream()
                    .filter(one -> one.id().equals(each.product()))
                    .findFirst()
                    .orElseThrow();
            Integer grade = judged.getOrDefault(product.code(), 0);
            if (rank++ < n || grade > 1) {
                seen.add(product.code());
                out.printf(
                        "  %2d %s %.3f %s %s | %s%n        %s %s%n",
                        rank,
                        grade == 0 ? "-" : grade.toString(),
                        each.strength(),
                        product.code(),
                        product.name(),
                        product.spec(),
                        each.parts().stream()
                                .map(part -> String.format(
                                        "%s:%s=%s@%s %.2f",
                                        part.link().name().charAt(0),
                                        part.wanted(),
                                        part.offered(),
                                        part.where().name().charAt(0),
                                        part.share()))
                                .toList(),
                        each.differences());
            }
        }
        judged.forEach((code, grade) -> {
            if (!seen.contains(code) && grade > 1) out.println("     MISSED " + grade + " " + code);
        });
    }
}
