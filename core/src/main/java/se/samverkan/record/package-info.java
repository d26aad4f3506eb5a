/**
 * What every record of a network shares: typed ids, the header (network, owner, version, sharing, language), who may see it, and the ports
 * through which records are stored and their changes read.
 *
 * <p>A record type is described once, by a {@link se.samverkan.record.RecordType}; a storage keeps every type alike and never needs
 * to know the step of the method it belongs to.
 */
@NullMarked
package se.samverkan.record;

import org.jspecify.annotations.NullMarked;
