/**
 * Storage in a relational database: H2 embedded, PostgreSQL or MariaDB. A record is one row with its facets, its places in the lists
 * of each value are rows beside it, and each version leaves an entry in the change log and a payload, its JSON. The schema has one truth, the numbered
 * migrations in this jar.
 */
@NullMarked
package se.samverkan.jdbc;

import org.jspecify.annotations.NullMarked;
