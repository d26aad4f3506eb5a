/**
 * The network and who takes part: organisations, memberships with roles, the actor behind every act, and the one place that decides who may
 * see and do what. Every use case reads and writes through {@link se.samverkan.network.Records}.
 */
@NullMarked
package se.samverkan.network;

import org.jspecify.annotations.NullMarked;
