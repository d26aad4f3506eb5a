-- The newest first are read backwards from the index of the oldest first.
drop index ${prefix}record_by_newest;
drop index ${prefix}record_facet_by_newest;

-- One number stands for network, type, name and value together: the first 48 bits of their SHA-256. The indexes of facets begin with it and are
-- a quarter as wide; a query compares name and value too, so that two that share a number are never taken for each other.
drop index ${prefix}record_facet_by_title;
drop index ${prefix}record_facet_by_time;
alter table ${prefix}record_facet add column facet_number bigint default 0 not null;
update ${prefix}record_facet set facet_number = ('x0000' || substr(encode(sha256(convert_to(
    network_id || '/' || record_type || '/' || facet_name || '=' || facet_value, 'UTF8')), 'hex'), 1, 12))::bit(64)::bigint;
alter table ${prefix}record_facet alter column facet_number drop default;
alter table ${prefix}record_facet drop column network_id;
create index ${prefix}record_facet_by_title on ${prefix}record_facet (facet_number, sort_key, record_id);
create index ${prefix}record_facet_by_time on ${prefix}record_facet (facet_number, moment, record_id);

-- Tells the planner that the number says the rest, or it would think that almost nothing has all four and sort what it should read in order.
create statistics ${prefix}record_facet_together (dependencies)
    on facet_number, record_type, facet_name, facet_value from ${prefix}record_facet;
