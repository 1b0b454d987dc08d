package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;

/**
 * The fields of a JSON object in a case. A key that is missing is null, which is unknown; a value that cannot be what its
 * key asks for ends the case with a problem that names both.
 */
final class CaseFields {
    /** More than any budget; sums of two stay far within a long. */
    private static final BigDecimal MOST_WON = new BigDecimal("1e15");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String path;
    private final Map<String, Object> values;

    private CaseFields(String path, Map<String, Object> values) {
        this.path = path;
        this.values = values;
    }

    static CaseFields of(Map<String, Object> values) {
        return new CaseFields("", values);
    }

    boolean isAbsent() {
        return values == null;
    }

    /** The object under a key; of a missing one every field is missing. */
    CaseFields object(String key) {
        return child(key, path + key + ".", get(key));
    }

    List<CaseFields> objects(String key) {
        List<?> several = list(key);
        List<CaseFields> objects = new ArrayList<>(several.size());
        for (int i = 0; i < several.size(); i++) {
            if (several.get(i) == null) {
                throw wrong(key, "null", "case.notAnObject");
            }
            objects.add(child(key, path + key + "[" + i + "].", several.get(i)));
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    private CaseFields child(String key, String childPath, Object value) {
        if (value == null || value instanceof Map<?, ?>) {
            return new CaseFields(childPath, (Map<String, Object>) value);
        }
        throw wrong(key, value, "case.notAnObject");
    }

    private List<?> list(String key) {
        Object value = get(key);
        if (value == null) {
            return List.of();
        } else if (value instanceof List<?> several) {
            return several;
        }
        throw wrong(key, value, "case.notAList");
    }

    /** The texts of a list; null where the case does not say it, which an empty list does. */
    List<String> textsIfSaid(String key) {
        return get(key) == null
                ? null
                : list(key).stream().map(each -> text(key, each)).toList();
    }

    String text(String key) {
        Object value = get(key);
        return value == null ? null : text(key, value);
    }

    private String text(String key, Object value) {
        if (value instanceof String || value instanceof Number) {
            String text = value.toString().strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        throw wrong(key, value, "case.notText");
    }

    Boolean yesNo(String key) {
        Object value = get(key);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw wrong(key, value, "case.notBoolean");
    }

    LocalDate date(String key) {
        Object value = get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof String text && DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw wrong(key, value, "case.notADate", e);
            }
        }
        throw wrong(key, value, "case.notADate");
    }

    Won won(String key) {
        BigDecimal number = number(key, "case.notWon");
        if (number == null) {
            return null;
        }
        if (number.abs().compareTo(MOST_WON) > 0 || number.stripTrailingZeros().scale() > 0) {
            throw wrong(key, get(key), "case.notWon");
        }
        return Won.of(number.longValueExact());
    }

    /** An amount that nothing is taken back by. */
    Won wonFromZero(String key) {
        Won won = won(key);
        if (won != null && won.value() < 0) {
            throw wrong(key, get(key), "case.negative");
        }
        return won;
    }

    /** A share from 0 to 1. */
    BigDecimal ratio(String key) {
        BigDecimal number = number(key, "case.notARatio");
        if (number != null && (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0)) {
            throw wrong(key, get(key), "case.notARatio");
        }
        return number;
    }

    private BigDecimal number(String key, String otherwise) {
        Object value = get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return number;
        } else if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw wrong(key, value, otherwise);
    }

    <E extends Enum<E> & Worded> E choice(String key, Class<E> type) {
        Object value = get(key);
        if (value == null) {
            return null;
        }
        return value instanceof String text
                ? Worded.read(type, text).orElseThrow(() -> unknownChoice(key, value, type))
                : refuse(key, value, type);
    }

    /** A choice that only programs write. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        Object value = get(key);
        return value == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(each -> each.name().equals(value))
                        .findFirst()
                        .orElseThrow(() -> unknownChoice(key, value, type));
    }

    private <E extends Enum<E>> E refuse(String key, Object value, Class<E> type) {
        throw unknownChoice(key, value, type);
    }

    private DeskException unknownChoice(String key, Object value, Class<? extends Enum<?>> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return wrong(key, value, "case.notAChoice", null, names);
    }

    DeskException missing(String key) {
        return wrong(key, null, "case.missing");
    }

    private Object get(String key) {
        return values == null ? null : values.get(key);
    }

    private DeskException wrong(String key, Object value, String code) {
        return wrong(key, value, code, null);
    }

    private DeskException wrong(String key, Object value, String code, Throwable cause, Object... further) {
        String name = path + key;
        String shown = value == null ? null : shortened(value.toString());
        Object[] arguments = new Object[2 + further.length];
        arguments[0] = name;
        arguments[1] = shown;
        System.arraycopy(further, 0, arguments, 2, further.length);
        Problem.Place place = new Problem.Place(null, null, null, name, shown);
        return new DeskException(Problem.error(code, arguments).at(place), cause);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
