package se.samverkan.servlet.coordination;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the ten steps with its figures. Its name is the message {@code coordination.step.<number>}.
 *
 * @param number 1-10
 * @param path where the work is done, within the plugin
 * @param state how far it has come
 * @param value how much is done, not negative
 * @param most how much there is to do; 0 where no end is known
 * @param words the key of the message that tells the figures
 * @param figures its values by name
 * @since 0.1.0
 */
public record Step(
        int number, String path, State state, int value, int most, String words, Map<String, String> figures) {

    /** How far a step has come. */
    public enum State {
        /** Nothing is there yet. */
        COMING,
        /** There is something, and more to do. */
        ONGOING,
        /** Everything that can be counted is done. */
        DONE
    }

    /** Copies the figures. */
    public Step {
        requireNonNull(path, "path");
        requireNonNull(state, "state");
        requireNonNull(words, "words");
        figures = new LinkedHashMap<>(figures);
    }

    /** A step that is done when as much is done as there is to do. */
    static Step of(int number, String path, int value, int most) {
        State state = value == 0 && most == 0 ? State.COMING : value > 0 && value >= most ? State.DONE : State.ONGOING;
        return new Step(number, path, state, value, most, "coordination.text." + number, new LinkedHashMap<>())
                .with("n", value)
                .with("most", most);
    }

    /** A step that has no end that could be counted. */
    static Step open(int number, String path, int value) {
        State state = value == 0 ? State.COMING : State.ONGOING;
        return new Step(number, path, state, value, 0, "coordination.text." + number, new LinkedHashMap<>())
                .with("n", value);
    }

    Step with(String name, Object figure) {
        Map<String, String> more = new LinkedHashMap<>(figures);
        more.put(name, figure.toString());
        return new Step(number, path, state, value, most, words, more);
    }

    Step in(State other) {
        return new Step(number, path, other, value, most, words, figures);
    }

    Step told(String key) {
        return new Step(number, path, state, value, most, key, figures);
    }

    /**
     * How the state looks.
     *
     * @return the tone of its tag
     */
    public String tone() {
        return switch (state) {
            case COMING -> "";
            case ONGOING -> "info";
            case DONE -> "good";
        };
    }
}
