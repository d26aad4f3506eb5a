package se.samverkan.servlet.page;

import java.util.Optional;

/**
 * One row of a list of facts.
 *
 * @param name what it is about
 * @param value what is the case
 * @param href where the value leads, if anywhere
 * @since 0.1.0
 */
public record Fact(String name, String value, Optional<String> href) {
    /**
     * A fact that leads nowhere.
     *
     * @param name what it is about
     * @param value what is the case
     * @return the fact
     */
    public static Fact of(String name, String value) {
        return new Fact(name, value, Optional.empty());
    }
}
