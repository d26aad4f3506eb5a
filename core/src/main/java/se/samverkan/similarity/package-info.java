/**
 * How like two municipalities are, and in what: by facts that public bodies publish and by what the municipalities work on. The method is
 * described in {@link se.samverkan.similarity.Similarity}.
 */
@NullMarked
package se.samverkan.similarity;

import org.jspecify.annotations.NullMarked;
