package kr.gachi.desk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * An import of many products, stored, journaled and indexed, beside LibreOffice's conversion of the same file to CSV;
 * both as whole processes, in turn. Arguments: rows (100000), rounds (5).
 */
public final class ImportBench {
    private static final String HEAP = "-Xmx256m";
    private static final Path WORK = Path.of("target/bench/import");

    private ImportBench() {}

    public static void main(String[] args) {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Folders.remove(WORK);
        Directory directory = new Directory(Math.max(1, rows / 20));
        Path base = WORK.resolve("base.xlsx");
        Path products = WORK.resolve("products.xlsx");
        DirectoryFile.base(base, directory, 200);
        DirectoryFile.products(products, directory, rows);
        Path begun = WORK.resolve("begun");
        Timed.once(Timed.program(HEAP, begun, "import", base.toString()));

        Timed imports = new Timed();
        Timed again = new Timed();
        Timed dry = new Timed();
        Timed office = new Timed();
        for (int round = 0; round < rounds; round++) {
            Path data = WORK.resolve("data");
            Folders.copy(begun, data);
            imports.run(Timed.program(HEAP, data, "import", products.toString()));
            office.run(List.of(
                    "soffice", "--headless", "--convert-to", "csv", "--outdir", WORK.toString(), products.toString()));
            again.run(Timed.program(HEAP, data, "import", products.toString()));
            Folders.copy(begun, data);
            dry.run(Timed.program(HEAP, data, "import", products.toString(), "--dry-run"));
        }
        System.out.printf(Locale.ROOT, "%d products, %s, %d rounds%n%s%n", rows, HEAP, rounds, Timed.heading());
        System.out.println(imports.row("import"));
        System.out.println(again.row("the same file again"));
        System.out.println(dry.row("dry run"));
        System.out.println(office.row("LibreOffice to CSV"));
        System.out.printf(
                Locale.ROOT,
                "import : LibreOffice %.2f, again %.2f, dry run %.2f%n",
                imports.ratioTo(office),
                again.ratioTo(office),
                dry.ratioTo(office));
    }
}
