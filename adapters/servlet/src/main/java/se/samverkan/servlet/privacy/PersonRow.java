package se.samverkan.servlet.privacy;

/**
 * A record or a step that concerns a person, as it is shown.
 *
 * @param title the record's title, or what stands for it
 * @param type the type's name in words
 * @param what how the person has to do with it, or what will be done to it
 * @param why where the record stands, or why that will be done
 * @param path the address of its history; empty if it leads nowhere
 * @since 0.1.0
 */
public record PersonRow(String title, String type, String what, String why, String path) {}
