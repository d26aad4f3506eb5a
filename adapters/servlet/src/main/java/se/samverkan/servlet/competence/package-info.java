/** Self-assessment: members rate their competence per theme without saying who they are, and see what has changed. */
@NullMarked
package se.samverkan.servlet.competence;

import org.jspecify.annotations.NullMarked;
