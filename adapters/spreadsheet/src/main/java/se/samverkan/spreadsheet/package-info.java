/** Reads spreadsheets: comma-separated values in whatever encoding they were saved, and Excel workbooks. */
@NullMarked
package se.samverkan.spreadsheet;

import org.jspecify.annotations.NullMarked;
