/**
 * Step 8, the PM: what the network found, as content and not as layout. A {@link se.samverkan.report.Report} holds chapters of blocks; a
 * {@link se.samverkan.report.DocumentWriter} makes a document of it. Each statement says whether it is invented, so that no writer can lose
 * the mark.
 */
@NullMarked
package se.samverkan.report;

import org.jspecify.annotations.NullMarked;
