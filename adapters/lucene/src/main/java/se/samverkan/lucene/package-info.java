/**
 * Swedish full-text search of the experience bank on Lucene: inflections, compounds, synonyms and misspellings by word lists of our own, which
 * lie beside the classes as plain text. {@link se.samverkan.lucene.LuceneSearchProvider} opens it; nothing is sent anywhere.
 */
@NullMarked
package se.samverkan.lucene;

import org.jspecify.annotations.NullMarked;
