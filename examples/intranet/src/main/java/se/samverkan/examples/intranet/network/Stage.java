package se.samverkan.examples.intranet.network;

import se.samverkan.Samverkan;

/**
 * What every step needs.
 *
 * @param samverkan the use cases
 * @param clock the time of the story
 * @param terminal where figures are told
 */
record Stage(Samverkan samverkan, StoryClock clock, Terminal terminal) {}
