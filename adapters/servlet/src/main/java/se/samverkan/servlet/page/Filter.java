package se.samverkan.servlet.page;

import java.util.List;

/**
 * One way of narrowing a list: values to tick, with how many each finds.
 *
 * @param name the name in the address
 * @param legend the words above
 * @param choices the values
 * @param chosen the values that are ticked
 * @param open whether it is unfolded from the beginning
 * @since 0.1.0
 */
public record Filter(String name, String legend, List<Choice> choices, List<String> chosen, boolean open) {
    /** Copies the lists. */
    public Filter {
        choices = List.copyOf(choices);
        chosen = List.copyOf(chosen);
    }

    /**
     * Whether the filter stands unfolded.
     *
     * @return true if it does from the beginning, or something in it is ticked
     */
    public boolean isOpen() {
        return open || !chosen.isEmpty();
    }
}
