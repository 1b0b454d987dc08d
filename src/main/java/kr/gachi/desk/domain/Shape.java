package kr.gachi.desk.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A record type as an ordered list of named fields. Storage, images, sheets, differences and {@code set} all work on
 * the record itself through this one view, so that a new field is declared once.
 *
 * @param <T> the record
 */
public final class Shape<T extends Record> {
    private static final Map<Class<?>, Shape<?>> SHAPES = new ConcurrentHashMap<>();

    /** A named component of the record. */
    public record Field(String name, Type type, Class<?> rawType, int position) {}

    private final Class<T> type;
    private final List<Field> fields;
    private final Map<String, Field> byName;
    private final List<Method> accessors;
    private final Constructor<T> constructor;

    private Shape(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        List<Field> found = new ArrayList<>();
        List<Method> methods = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            found.add(new Field(component.getName(), component.getGenericType(), component.getType(), i));
            methods.add(component.getAccessor());
        }
        this.fields = Collections.unmodifiableList(found);
        this.byName = found.stream().collect(Collectors.toUnmodifiableMap(Field::name, field -> field));
        this.accessors = methods;
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    @SuppressWarnings("unchecked")
    public static <T extends Record> Shape<T> of(Class<T> type) {
        return (Shape<T>) SHAPES.computeIfAbsent(type, t -> new Shape<>(type));
    }

    public Class<T> type() {
        return type;
    }

    public List<Field> fields() {
        return fields;
    }

    /** @throws IllegalArgumentException if there is no such field */
    public Field field(String name) {
        Field field = byName.get(name);
        if (field == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no field " + name);
        }
        return field;
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    public Object get(T entity, Field field) {
        try {
            return accessors.get(field.position()).invoke(entity);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type + "." + field.name(), e);
        }
    }

    public Object get(T entity, String name) {
        return get(entity, field(name));
    }

    public Object[] values(T entity) {
        Object[] values = new Object[fields.size()];
        for (Field field : fields) {
            values[field.position()] = get(entity, field);
        }
        return values;
    }

    /** @param values one per field, in their order */
    public T build(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    public T with(T entity, String name, Object value) {
        Object[] values = values(entity);
        values[field(name).position()] = value;
        return build(values);
    }

    public T with(T entity, Map<String, ?> changes) {
        Object[] values = values(entity);
        changes.forEach((name, value) -> values[field(name).position()] = value);
        return build(values);
    }

    /** A record with everything unknown but its id: lists and maps empty, numbers that cannot be null zero. */
    public T blank(Id<T> id) {
        Object[] values = new Object[fields.size()];
        for (Field field : fields) {
            Class<?> raw = field.rawType();
            values[field.position()] = field.name().equals("id")
                    ? id
                    : raw == int.class
                            ? (Object) 0
                            : raw == long.class ? (Object) 0L : raw == boolean.class ? false : null;
        }
        return build(values);
    }
}
