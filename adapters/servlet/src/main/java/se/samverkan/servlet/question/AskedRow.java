package se.samverkan.servlet.question;

import java.util.Optional;
import se.samverkan.servlet.peers.Like;

/**
 * Somebody who was asked, and why.
 *
 * @param name the organisation
 * @param href the experience that shows that it knows; empty if there is none
 * @param title that experience's title
 * @param like how like it is to the reader's own; empty if nothing can be compared
 * @since 0.1.0
 */
public record AskedRow(String name, Optional<String> href, String title, Optional<Like> like) {}
