/** A selection of experiences to take along: for a spreadsheet, for a program, or on paper. */
@NullMarked
package se.samverkan.servlet.export;

import org.jspecify.annotations.NullMarked;
