package se.samverkan.lucene;

/**
 * A word of a text.
 *
 * @param form as it is written, in small letters, accents but å, ä, ö dropped
 * @param start where it begins in the text, in characters
 * @param end where it ends, not part of it
 */
record Word(String form, int start, int end) {}
