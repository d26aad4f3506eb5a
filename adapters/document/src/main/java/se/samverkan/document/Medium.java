package se.samverkan.document;

import java.util.function.UnaryOperator;

/** What the article is written for. Paper is XHTML that only the PDF is made from; some of its elements serve its tags. */
enum Medium {
    SCREEN(Characters::clean),
    PAPER(text -> Glyphs.replaceMissing(Characters.clean(text)));

    private final UnaryOperator<String> characters;

    Medium(UnaryOperator<String> characters) {
        this.characters = characters;
    }

    String clean(String text) {
        return characters.apply(text);
    }

    /** One name on screen, another on paper. */
    String of(String screen, String paper) {
        return this == SCREEN ? screen : paper;
    }
}
