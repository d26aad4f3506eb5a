package se.samverkan.jackson;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.util.StdConverter;

/** Writes sets as sorted lists: equal sets may hold their elements in different orders, and equal values must give equal text. */
final class SortedSets extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifyCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueSerializer<?> serializer) {
        return Set.class.isAssignableFrom(type.getRawClass())
                ? new StdConvertingSerializer(new ToSortedList())
                : serializer;
    }

    /** Orders by the elements where they have an order, else by their JSON. */
    private static final class ToSortedList extends StdConverter<Set<?>, List<?>> {

        @Override
        public List<?> convert(Set<?> set) {
            return haveOrder(set)
                    ? set.stream().sorted().toList()
                    : set.stream()
                            .sorted(Comparator.comparing(JsonForm.mapper()::writeValueAsString))
                            .toList();
        }

        private static boolean haveOrder(Collection<?> all) {
            return all.stream().allMatch(each -> each instanceof Comparable)
                    && all.stream().map(Object::getClass).distinct().count() <= 1;
        }
    }
}
