/** The evaluation of the network: who took part, whom they met, what was reused and what use it was. */
@NullMarked
package se.samverkan.servlet.evaluation;

import org.jspecify.annotations.NullMarked;
