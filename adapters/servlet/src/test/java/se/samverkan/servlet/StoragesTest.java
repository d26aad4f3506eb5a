package se.samverkan.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.samverkan.record.RecordStore;

final class StoragesTest {

    @Test
    void a_storage_is_closed_again_when_something_else_is_set_wrong() {
        AtomicBoolean closed = new AtomicBoolean();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Storages.installed(noticing(closed), Map.of("samverkan.search.synonyms", "/there/is/none.txt")))
                .withMessageContaining("samverkan.search.synonyms");

        assertThat(closed).isTrue();
    }

    /** A storage in memory of which one sees whether it was closed. */
    private static RecordStore noticing(AtomicBoolean closed) {
        RecordStore store = RecordStore.inMemory();
        return (RecordStore) Proxy.newProxyInstance(
                RecordStore.class.getClassLoader(), new Class<?>[] {RecordStore.class}, (self, method, arguments) -> {
                    closed.compareAndSet(false, method.getName().equals("close"));
                    return method.invoke(store, arguments);
                });
    }
}
