-- What a record is found by stands in its own row: name=value in a line of its own each, with \\ for \, \n for the end of a line and, in a name,
-- \e for =. The rows beside it are the places of the record in the lists of each value and no more, so that many are written fast.
alter table ${prefix}record add column facets mediumtext;
set session group_concat_max_len = 16000000;
update ${prefix}record r set r.facets = coalesce((
    select concat(char(10 using utf8mb4), group_concat(
            replace(replace(replace(f.facet_name, char(92 using utf8mb4), repeat(char(92 using utf8mb4), 2)),
                char(10 using utf8mb4), concat(char(92 using utf8mb4), 'n')), '=', concat(char(92 using utf8mb4), 'e')),
            '=',
            replace(replace(f.facet_value, char(92 using utf8mb4), repeat(char(92 using utf8mb4), 2)),
                char(10 using utf8mb4), concat(char(92 using utf8mb4), 'n'))
            order by f.facet_name, f.facet_value separator 0x0A), char(10 using utf8mb4))
    from ${prefix}record_facet f
    where f.record_type = r.record_type and f.record_id = r.record_id), '');
alter table ${prefix}record modify column facets mediumtext not null;

alter table ${prefix}record_facet drop primary key;
alter table ${prefix}record_facet drop column record_type;
alter table ${prefix}record_facet drop column facet_name;
alter table ${prefix}record_facet drop column facet_value;
