-- What a record is found by stands in its own row: name=value in a line of its own each, with \\ for \, \n for the end of a line and, in a name,
-- \e for =. The rows beside it are the places of the record in the lists of each value and no more, so that many are written fast.
alter table ${prefix}record add column facets text default '' not null;
update ${prefix}record r set facets = coalesce((
    select chr(10) || string_agg(
            replace(replace(replace(f.facet_name, chr(92), repeat(chr(92), 2)), chr(10), chr(92) || 'n'), '=', chr(92) || 'e')
                || '=' || replace(replace(f.facet_value, chr(92), repeat(chr(92), 2)), chr(10), chr(92) || 'n'),
            chr(10) order by f.facet_name collate "C", f.facet_value collate "C") || chr(10)
    from ${prefix}record_facet f
    where f.record_type = r.record_type and f.record_id = r.record_id), '');
alter table ${prefix}record alter column facets drop default;

drop statistics ${prefix}record_facet_together;
alter table ${prefix}record_facet drop constraint ${prefix}record_facet_pk;
alter table ${prefix}record_facet drop column record_type;
alter table ${prefix}record_facet drop column facet_name;
alter table ${prefix}record_facet drop column facet_value;
