package kr.gachi.desk.excel.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The package of an Office Open XML file: its parts, and how they refer to each other. */
final class XlsxPackage implements Closeable {
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_RELATIONS = 1 << 16;

    private final ZipFile zip;
    private final Trouble trouble;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private XlsxPackage(ZipFile zip, Trouble trouble) {
        this.zip = zip;
        this.trouble = trouble;
    }

    static XlsxPackage open(Path file, Trouble trouble) {
        try {
            // names of pictures may be in any code page; those of the parts are ASCII
            XlsxPackage opened = new XlsxPackage(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1), trouble);
            if (opened.zip.size() > MOST_ENTRIES) {
                opened.close();
                throw trouble.tooLarge();
            }
            opened.zip.stream().forEach(entry -> opened.entries.putIfAbsent(key(entry.getName()), entry));
            return opened;
        } catch (IOException | IllegalArgumentException e) {
            throw trouble.damaged(e);
        }
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** @param source the part that refers; empty for the package itself */
    List<Relation> relations(String source) {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String part = folder + "_rels/" + source.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        try (XmlPart xml = part(part)) {
            while (xml.next()) {
                if (xml.atStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String target = resolve(folder, String.valueOf(xml.attribute("Target")));
                    relations.add(new Relation(xml.attribute("Id"), String.valueOf(xml.attribute("Type")), target));
                    if (relations.size() > MOST_RELATIONS) {
                        throw trouble.tooLarge();
                    }
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        String plain = target.replace('\\', '/');
        return plain.startsWith("/") ? plain.substring(1) : folder + plain;
    }

    XmlPart part(String name) {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw trouble.damaged(null);
        }
        PartStream.check(entry, trouble);
        try {
            return new XmlPart(new PartStream(zip.getInputStream(entry), entry, trouble), trouble);
        } catch (IOException e) {
            throw trouble.damaged(e);
        }
    }

    /** Part names do not mind upper and lower case; {@code a/../b} is {@code b}. */
    private static String key(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.toLowerCase(Locale.ROOT).replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** @param type its last word is the same in both editions of the format */
    record Relation(String id, String type, String target) {
        boolean is(String what) {
            return type.endsWith("/" + what);
        }
    }
}
