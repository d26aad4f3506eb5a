/**
 * The example network: the whole method, step by step, through the public use cases only. One class is one step;
 * {@link se.samverkan.examples.intranet.network.ExampleNetwork} runs them in order. What is said and written in the network lies beside, as JSON.
 */
@NullMarked
package se.samverkan.examples.intranet.network;

import org.jspecify.annotations.NullMarked;
