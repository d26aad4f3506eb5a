package se.samverkan.report;

/**
 * A PM's own texts as the coordinator typed them.
 *
 * @param series what kind of document it is and its number, such as {@code PM 2026:1}, at most 40 characters
 * @param title its title, at most 150 characters
 * @param subtitle what it is about in a sentence, at most 200 characters; may be empty
 * @param summary what it says in short, at most 6,000 characters; may be empty
 * @param background why the network exists, at most 6,000 characters; may be empty
 * @since 0.1.0
 */
public record PmDraft(String series, String title, String subtitle, String summary, String background) {}
