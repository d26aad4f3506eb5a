package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was said, as one text that passages point into. When a guide was followed, the text holds each question with its answer, and the answers
 * are marked in it.
 *
 * @param text the text, 1–100,000 Unicode code points, with line breaks as line feeds
 * @param guide the guide that was followed; empty for a free conversation
 * @param answers where the answers to the guide's questions stand, in the guide's order; empty for a free conversation
 * @since 0.1.0
 */
public record Transcript(String text, Optional<GuideId> guide, List<Answer> answers) {

    /** The most code points of a text. */
    public static final int LONGEST = 100_000;

    /**
     * Where the answer to a question stands.
     *
     * @param question the question's number in the guide, from 1
     * @param selection the answer's stretch of the text
     */
    public record Answer(int question, Selection selection) {

        /** Refuses a question number below 1. */
        public Answer {
            if (question < 1) {
                throw new IllegalArgumentException("Question " + question + " does not exist: the first is 1");
            }
            requireNonNull(selection, "selection");
        }
    }

    /** Copies the answers and refuses those outside the text. */
    public Transcript {
        requireNonNull(guide, "guide");
        answers = ImmutableList.copyOf(answers);
        int length = text.codePointCount(0, text.length());
        for (Answer answer : answers) {
            if (answer.selection().end() > length) {
                throw new IllegalArgumentException("Answer " + answer.question() + " ends at "
                        + answer.selection().end() + " in a text of " + length + " characters");
            }
        }
    }

    /**
     * A free text.
     *
     * @param text what was said
     * @return the transcript, with line feeds only
     */
    public static Transcript of(String text) {
        return new Transcript(lineFeeds(text), Optional.empty(), List.of());
    }

    /**
     * The answers to a guide.
     *
     * @param guide the guide
     * @param answers the answers in the order of its questions; blank ones are left out, and so are those beyond the last question
     * @return the transcript: each question with its answer
     */
    public static Transcript of(Guide guide, List<String> answers) {
        StringBuilder text = new StringBuilder();
        List<Answer> places = new ArrayList<>();
        for (int i = 0; i < Math.min(answers.size(), guide.questions().size()); i++) {
            String answer = lineFeeds(answers.get(i)).strip();
            if (!answer.isEmpty()) {
                text.append(guide.questions().get(i)).append('\n');
                int start = text.codePointCount(0, text.length());
                text.append(answer);
                places.add(new Answer(i + 1, new Selection(start, text.codePointCount(0, text.length()))));
                text.append("\n\n");
            }
        }
        return new Transcript(text.toString().stripTrailing(), Optional.of(guide.id()), places);
    }

    private static String lineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * How long the text is.
     *
     * @return its number of code points
     */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /**
     * The words of a stretch.
     *
     * @param selection the stretch
     * @return the words, empty if the stretch ends after the text
     */
    public Optional<String> words(Selection selection) {
        if (selection.end() > length()) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, selection.start());
        return Optional.of(text.substring(from, text.offsetByCodePoints(from, selection.length())));
    }

    /**
     * Finds words in the text, for those who point out a passage by pasting it.
     *
     * @param words the words, exactly as they stand; white space around them does not count
     * @return the first place where they stand, empty if they do not
     */
    public Optional<Selection> find(String words) {
        String wanted = lineFeeds(words).strip();
        int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        if (at < 0) {
            return Optional.empty();
        }
        int start = text.codePointCount(0, at);
        return Optional.of(new Selection(start, start + wanted.codePointCount(0, wanted.length())));
    }
}
