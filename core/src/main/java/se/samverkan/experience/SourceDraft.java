package se.samverkan.experience;

/**
 * A published source as somebody typed it.
 *
 * @param title its title
 * @param url where it lies
 * @param publisher who published it; may be empty
 * @param language a language tag such as {@code sv}; Swedish when left empty
 * @param titleReconstructed true when the title was put together from its address
 * @since 0.1.0
 */
public record SourceDraft(String title, String url, String publisher, String language, boolean titleReconstructed) {

    static SourceDraft of(Source source) {
        return new SourceDraft(
                source.title(),
                source.url(),
                source.publisher(),
                source.language().tag(),
                source.titleReconstructed());
    }

    boolean isEmpty() {
        return title.isBlank() && url.isBlank() && publisher.isBlank();
    }
}
