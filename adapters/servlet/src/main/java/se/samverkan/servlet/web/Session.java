package se.samverkan.servlet.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is remembered of a visitor between requests: short texts by name.
 *
 * @since 0.1.0
 */
public interface Session {
    /**
     * A remembered text.
     *
     * @param name its name
     * @return the text
     */
    Optional<String> get(String name);

    /**
     * Remembers a text.
     *
     * @param name its name
     * @param value the text
     */
    void put(String name, String value);

    /**
     * Forgets a text.
     *
     * @param name its name
     * @return the text that was remembered
     */
    Optional<String> remove(String name);

    /**
     * A session that lasts as long as the object, for tests.
     *
     * @return an empty session
     */
    static Session inMemory() {
        Map<String, String> values = new ConcurrentHashMap<>();
        return new Session() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public void put(String name, String value) {
                values.put(name, value);
            }

            @Override
            public Optional<String> remove(String name) {
                return Optional.ofNullable(values.remove(name));
            }
        };
    }
}
