/**
 * A report as documents: {@link se.samverkan.document.HtmlDocumentWriter} for the web and {@link se.samverkan.document.PdfDocumentWriter} for
 * sending and printing. Both are accessible and look alike, since both write the same article.
 */
@NullMarked
package se.samverkan.document;

import org.jspecify.annotations.NullMarked;
