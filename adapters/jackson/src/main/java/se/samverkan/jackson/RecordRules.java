package se.samverkan.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** What annotations would say, were there any: the rules of {@link JsonForm} about records. */
final class RecordRules extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final List<String> SCALAR_NAMES = List.of("value", "number", "tag");

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
        return member instanceof AnnotatedMethod method
                        && isScalar(method.getDeclaringClass())
                        && method.getParameterCount() == 0
                        && method.getName().equals(onlyComponent(method.getDeclaringClass()))
                ? Boolean.TRUE
                : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
        if (!(creator instanceof AnnotatedConstructor constructor) || !isCanonical(constructor)) {
            return null;
        }
        return isScalar(constructor.getDeclaringClass()) ? JsonCreator.Mode.DELEGATING : JsonCreator.Mode.PROPERTIES;
    }

    /** Whether a record class is written as its only value. */
    static boolean isScalar(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && SCALAR_NAMES.contains(type.getRecordComponents()[0].getName());
    }

    private static String onlyComponent(Class<?> type) {
        return type.getRecordComponents()[0].getName();
    }

    private static boolean isCanonical(AnnotatedConstructor constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord()
                && Arrays.equals(
                        constructor.getAnnotated().getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter ? !mayBeAbsent(parameter.getRawType()) : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return member instanceof AnnotatedParameter parameter && isOptional(parameter.getRawType())
                ? JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL)
                : member instanceof AnnotatedParameter collection && mayBeAbsent(collection.getRawType())
                        ? JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)
                        : JsonSetter.Value.empty();
    }

    private static boolean mayBeAbsent(Class<?> type) {
        return isOptional(type) || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static boolean isOptional(Class<?> type) {
        return type == Optional.class
                || type == OptionalInt.class
                || type == OptionalLong.class
                || type == OptionalDouble.class;
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
        return isChoice(type.getRawType())
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, Boolean.TRUE, null)
                : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated type) {
        return isChoice(type.getRawType())
                ? Arrays.stream(type.getRawType().getPermittedSubclasses())
                        .map(each -> new NamedType(each, kind(each)))
                        .toList()
                : null;
    }

    private static boolean isChoice(Class<?> type) {
        return type.isInterface() && type.isSealed() && type.getName().startsWith("se.samverkan.");
    }

    /** {@code OpenQuestion} becomes {@code open-question}. */
    private static String kind(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
