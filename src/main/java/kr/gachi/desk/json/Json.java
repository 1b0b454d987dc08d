package kr.gachi.desk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CorporateNo;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Origin;
import kr.gachi.desk.domain.Won;

/** Reads and writes JSON; wrapped values (ids, won, numbers of firms) are plain strings and numbers in it. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(values())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    public static String pretty(Object value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** @throws IllegalArgumentException if the text is no JSON or does not fit the type */
    public static <T> T read(String text, Class<T> type) {
        return type.cast(read(text, (Type) type));
    }

    /** @throws IllegalArgumentException if the text is no JSON or does not fit the type */
    public static Object read(String text, Type type) {
        try {
            return MAPPER.readValue(text, MAPPER.constructType(type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** A JSON object as maps, lists, strings, numbers (BigDecimal or integers) and booleans, in the order of its keys. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> readObject(String text) {
        return (Map<String, Object>) read(text, Map.class);
    }

    @SuppressWarnings("rawtypes")
    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("trade values");
        asText(module, Id.class, Id::toString, Id::parse);
        asText(module, BizNo.class, BizNo::digits, BizNo::new);
        asText(module, CorporateNo.class, CorporateNo::digits, CorporateNo::new);
        asText(module, CertificationKind.class, CertificationKind::name, CertificationKind::of);
        asText(module, Origin.class, Origin::toString, Origin::parse);
        module.addSerializer(Won.class, new JsonSerializer<>() {
            @Override
            public void serialize(Won won, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeNumber(won.value());
            }
        });
        module.addDeserializer(Won.class, new JsonDeserializer<>() {
            @Override
            public Won deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return Won.of(in.getLongValue());
            }
        });
        return module;
    }

    private static <T> void asText(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                try {
                    return read.apply(in.getText());
                } catch (IllegalArgumentException e) {
                    throw JsonMappingException.from(in, e.getMessage(), e);
                }
            }
        });
    }
}
