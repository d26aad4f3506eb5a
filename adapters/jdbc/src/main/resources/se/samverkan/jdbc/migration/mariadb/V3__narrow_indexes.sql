-- The newest first are read backwards from the index of the oldest first.
drop index ${prefix}record_by_newest on ${prefix}record;
drop index ${prefix}record_facet_by_newest on ${prefix}record_facet;

-- One number stands for network, type, name and value together: the first 48 bits of their SHA-256. The indexes of facets begin with it and are
-- a quarter as wide; a query compares name and value too, so that two that share a number are never taken for each other.
drop index ${prefix}record_facet_by_title on ${prefix}record_facet;
drop index ${prefix}record_facet_by_time on ${prefix}record_facet;
alter table ${prefix}record_facet add column facet_number bigint default 0 not null;
update ${prefix}record_facet set facet_number = cast(conv(left(sha2(convert(concat(
    network_id, '/', record_type, '/', facet_name, '=', facet_value) using utf8mb4), 256), 12), 16, 10) as signed);
alter table ${prefix}record_facet alter column facet_number drop default;
alter table ${prefix}record_facet drop column network_id;
create index ${prefix}record_facet_by_title on ${prefix}record_facet (facet_number, sort_key, record_id);
create index ${prefix}record_facet_by_time on ${prefix}record_facet (facet_number, moment, record_id);
