package kr.gachi.desk.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CorporateNo;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Origin;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.json.Json;

/** How a field of a record becomes a column and back. */
final class Columns {
    private Columns() {}

    /** {@code unitPrice} → {@code unit_price}. */
    static String name(String field) {
        StringBuilder name = new StringBuilder(field.length() + 4);
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (Character.isUpperCase(c)) {
                name.append('_').append(Character.toLowerCase(c));
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }

    static Object toSql(Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        } else if (value instanceof Id<?> id) {
            return id.value();
        } else if (value instanceof LocalDate || value instanceof UUID) {
            return value;
        } else if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        } else if (value instanceof Won won) {
            return won.value();
        } else if (value instanceof BizNo bizNo) {
            return bizNo.digits();
        } else if (value instanceof CorporateNo corporateNo) {
            return corporateNo.digits();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof CertificationKind kind) {
            return kind.name();
        } else if (value instanceof Origin origin) {
            return origin.toString();
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? null : Json.write(list);
        } else if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? null : Json.write(map);
        } else if (value instanceof Facts) {
            return Json.write(value);
        }
        throw new IllegalArgumentException("no column for " + value.getClass());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Object fromSql(ResultSet row, int column, Shape.Field field) throws SQLException {
        Class<?> type = field.rawType();
        if (type == String.class) {
            return row.getString(column);
        } else if (type == int.class || type == Integer.class) {
            return orNull(row.getInt(column), row, type.isPrimitive());
        } else if (type == long.class || type == Long.class) {
            return orNull(row.getLong(column), row, type.isPrimitive());
        } else if (type == boolean.class || type == Boolean.class) {
            return orNull(row.getBoolean(column), row, type.isPrimitive());
        } else if (type == Won.class) {
            Long won = (Long) orNull(row.getLong(column), row, false);
            return won == null ? null : Won.of(won);
        } else if (type == BigDecimal.class) {
            return plain(row.getBigDecimal(column));
        } else if (type == LocalDate.class) {
            return row.getObject(column, LocalDate.class);
        } else if (type == Id.class) {
            UUID id = row.getObject(column, UUID.class);
            return id == null ? null : new Id<>(id);
        } else if (type == Instant.class) {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
        String text = row.getString(column);
        if (type == List.class) {
            return text == null ? List.of() : readList(text, field.type());
        } else if (type == Map.class) {
            return text == null ? Map.of() : Json.readObject(text);
        } else if (text == null) {
            return null;
        } else if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, text);
        } else if (type == BizNo.class) {
            return new BizNo(text);
        } else if (type == CorporateNo.class) {
            return new CorporateNo(text);
        } else if (type == CertificationKind.class) {
            return CertificationKind.of(text);
        } else if (type == Origin.class) {
            return Origin.parse(text);
        } else if (type == Facts.class) {
            return Json.read(text, Facts.class);
        }
        throw new IllegalArgumentException("no column for " + field);
    }

    /** One form for equal numbers, so that 3.50 read back equals 3.5 written. */
    static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Object readList(String text, Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0] == String.class
                ? List.of(Json.read(text, String[].class))
                : Json.read(text, type);
    }

    private static Object orNull(Object value, ResultSet row, boolean primitive) throws SQLException {
        return !primitive && row.wasNull() ? null : value;
    }
}
