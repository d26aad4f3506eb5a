/**
 * Records as documents of a public authority: the state each stands in, its history, how long it is kept and by whose decision, what holds it
 * back from being destroyed, and its disposal (gallring).
 */
@NullMarked
package se.samverkan.retention;

import org.jspecify.annotations.NullMarked;
