package se.samverkan.examples.intranet.network;

import se.samverkan.network.Actor;

/**
 * Who runs the network.
 *
 * @param administrator admits organisations and members
 * @param coordinator leads the network; invented, so that all of the coordinator's records are marked as examples
 * @param editor retells published sources; not invented, so that real experiences are not marked as examples
 */
record Organiser(Actor administrator, Actor coordinator, Actor editor) {}
