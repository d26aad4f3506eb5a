/**
 * Moves a whole network between storages of any kind: to one archive with every version of every record, and from it, all or nothing. The
 * archive is a ZIP of JSON lines that other programs can read too; its form is described by {@link se.samverkan.transfer.Manifest}.
 */
@NullMarked
package se.samverkan.transfer;

import org.jspecify.annotations.NullMarked;
