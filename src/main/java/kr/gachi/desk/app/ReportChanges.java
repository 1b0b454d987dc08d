package kr.gachi.desk.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kr.gachi.desk.json.Json;

/** Compares two reports of one agency's year as they were written, line by line. */
final class ReportChanges {
    private ReportChanges() {}

    /**
     * A line that is not the same.
     *
     * @param part of the report: purchases, excluded, categories, or a field of its own
     * @param key 구매번호, the category, or the field's name
     * @param old as it stood; null if it was not there
     * @param now as it stands; null if it is gone
     */
    record Change(String part, String key, Object old, Object now) {
        Map<String, Object> document() {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("part", part);
            document.put("key", key);
            document.put("old", old);
            document.put("new", now);
            return document;
        }
    }

    static List<Change> between(String oldJson, String newJson) {
        Map<String, Object> old = Json.readObject(oldJson);
        Map<String, Object> now = Json.readObject(newJson);
        List<Change> changes = new ArrayList<>();
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.remove("fingerprint");
        for (String field : fields) {
            switch (field) {
                case "categories" -> compare(field, "category", old, now, changes);
                case "purchases", "excluded" -> compare(field, "purchaseNo", old, now, changes);
                default -> add(changes, field, field, old.get(field), now.get(field));
            }
        }
        return changes;
    }

    private static void compare(
            String part, String key, Map<String, Object> old, Map<String, Object> now, List<Change> changes) {
        Map<String, List<Object>> before = byKey(old.get(part), key);
        Map<String, List<Object>> after = byKey(now.get(part), key);
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String each : keys) {
            List<Object> was = new ArrayList<>(before.getOrDefault(each, List.of()));
            List<Object> is = new ArrayList<>(after.getOrDefault(each, List.of()));
            // a purchase that was paid in parts has several lines: those that stayed are no change
            List<Object> stayed = was.stream().filter(is::contains).toList();
            stayed.forEach(same -> {
                was.remove(same);
                is.remove(same);
            });
            for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
                add(changes, part, each, i < was.size() ? was.get(i) : null, i < is.size() ? is.get(i) : null);
            }
        }
    }

    private static Map<String, List<Object>> byKey(Object lines, String key) {
        Map<String, List<Object>> byKey = new LinkedHashMap<>();
        Function<Object, String> named = line -> String.valueOf(((Map<?, ?>) line).get(key));
        ((List<?>) lines)
                .forEach(line -> byKey.computeIfAbsent(named.apply(line), none -> new ArrayList<>())
                        .add(line));
        return byKey;
    }

    private static void add(List<Change> changes, String part, String key, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            changes.add(new Change(part, key, old, now));
        }
    }
}
