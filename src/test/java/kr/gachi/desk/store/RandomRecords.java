package kr.gachi.desk.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CorporateNo;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Origin;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;

/** Records with random values in every field, whatever their type; they point only to records made before them. */
final class RandomRecords {
    private static final String LETTERS = "가나다힣ㅎ㈜(·)'\"\\%_{}[]/,;\n\t 0aZ€漢🌱";

    private final Random random = new Random(20261124);
    private final Map<Class<?>, Id<?>> made = new LinkedHashMap<>();

    /** @param filled which fields get a value; the others are unknown */
    <T extends Record & Entity<T>> T next(Class<T> type, Predicate<Shape.Field> filled) {
        Shape<T> shape = Shape.of(type);
        T record = shape.blank(new Id<>(uuid()));
        for (Shape.Field field : shape.fields()) {
            if (!field.name().equals("id") && !field.name().equals("version") && filled.test(field)) {
                record = shape.with(record, field.name(), value(field.type()));
            }
        }
        made.put(type, record.id());
        return record;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType several) {
            Type first = several.getActualTypeArguments()[0];
            if (several.getRawType() == Id.class) {
                return made.get(first);
            } else if (several.getRawType() == List.class) {
                List<Object> list = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    list.add(value(first));
                }
                return list;
            }
            return Map.of(text(), text());
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return text();
        } else if (raw == int.class || raw == Integer.class) {
            return random.nextInt();
        } else if (raw == long.class || raw == Long.class) {
            return random.nextLong();
        } else if (raw == boolean.class || raw == Boolean.class) {
            return random.nextBoolean();
        } else if (raw == Won.class) {
            return Won.of(random.nextLong());
        } else if (raw == BigDecimal.class) {
            return Columns.plain(new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(11)));
        } else if (raw == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        } else if (raw == Instant.class) {
            return Instant.ofEpochMilli(1_000_000_000_000L + random.nextInt());
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        } else if (raw == BizNo.class) {
            return new BizNo("%010d".formatted(random.nextInt(Integer.MAX_VALUE)));
        } else if (raw == CorporateNo.class) {
            return new CorporateNo("%013d".formatted(random.nextInt(Integer.MAX_VALUE)));
        } else if (raw == CertificationKind.class) {
            return CertificationKind.KNOWN.get(random.nextInt(CertificationKind.KNOWN.size()));
        } else if (raw == Origin.class) {
            return new Origin(new Id<>(uuid()), text(), random.nextInt(1_000_000));
        }
        return part(raw.asSubclass(Record.class));
    }

    /** A record within a record. */
    private <T extends Record> T part(Class<T> type) {
        Shape<T> shape = Shape.of(type);
        return shape.build(
                shape.fields().stream().map(field -> value(field.type())).toArray());
    }

    private String text() {
        StringBuilder text = new StringBuilder("말");
        int[] points = LETTERS.codePoints().toArray();
        for (int i = 0; i < 12; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.append(random.nextInt()).toString();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
