/**
 * The rights of the persons behind the records (GDPR chapter III): a copy of everything about one person, correction, and erasure, which
 * destroys what need not stay, takes the person out of what must, and refuses with its reason where a hold applies.
 */
@NullMarked
package se.samverkan.privacy;

import org.jspecify.annotations.NullMarked;
