package se.samverkan.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The rules of the product's JSON, in one place:
 *
 * <ol>
 *   <li>A Java record is an object of its components, in their order; nothing else of it is written.
 *   <li>A record whose only component is named {@code value}, {@code number} or {@code tag} is that value: ids, codes, versions, languages.
 *   <li>An empty {@code Optional} is left out; an absent or null one is read as empty. An absent list, set or map is read as empty too.
 *       Everything else must be there and must not be null.
 *   <li>Enums are written by name. Times are UTC in RFC 3339 with six decimals, dates in ISO 8601, other temporal values as ISO 8601 too.
 *   <li>A list keeps its order. A set is sorted by its elements where they have an order and by their JSON where not; a map by its keys.
 *   <li>A sealed interface is an object whose property {@code kind} tells which of its records it is.
 *   <li>Nothing is guessed: unknown or doubled properties, a text for a number or the reverse, and what follows after the end are refused.
 *   <li>At most {@value #DEEPEST} levels, {@value #LONGEST_TEXT} characters in a text and {@value #LONGEST_DOCUMENT} in a document are read.
 * </ol>
 *
 * Equal values give equal text, on every machine and JDK. What the form cannot hold is refused when written: times finer than a microsecond,
 * half surrogate pairs, numbers that are not finite.
 *
 * @since 0.1.0
 */
public final class JsonForm {

    /** The deepest nesting that is read, in levels. */
    public static final int DEEPEST = 100;

    /** The longest text that is read, in characters. */
    public static final int LONGEST_TEXT = 10_000_000;

    /** The longest document that is read, in characters. */
    public static final long LONGEST_DOCUMENT = 50_000_000;

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonMapper MAPPER = build();

    private JsonForm() {}

    /**
     * The mapper for records and for plain value views: Java records made only to be shown or read, such as those of the API. Immutable and
     * safe for use by several threads; {@code rebuild()} gives a variant.
     *
     * @return the mapper
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper build() {
        JsonMapper.Builder builder = JsonMapper.builder(factory()).annotationIntrospector(new RecordRules());
        read(builder);
        write(builder);
        return builder.addModule(module()).build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxDocumentLength(LONGEST_DOCUMENT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                .build();
    }

    private static void read(JsonMapper.Builder builder) {
        builder.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL));
    }

    private static void write(JsonMapper.Builder builder) {
        builder.enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    }

    private static SimpleModule module() {
        return new SimpleModule("samverkan")
                .addSerializer(Instant.class, new InstantForm.Writer())
                .addDeserializer(Instant.class, new InstantForm.Reader())
                .addSerializer(String.class, new TextForm())
                .addSerializer(Double.class, new NumberForm())
                .addSerializer(double.class, new NumberForm())
                .setSerializerModifier(new SortedSets());
    }
}
