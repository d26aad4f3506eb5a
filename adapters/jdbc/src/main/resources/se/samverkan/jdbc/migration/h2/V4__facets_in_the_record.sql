-- What a record is found by stands in its own row: name=value in a line of its own each, with \\ for \, \n for the end of a line and, in a name,
-- \e for =. The rows beside it are the places of the record in the lists of each value and no more, so that many are written fast.
alter table ${prefix}record add column facets varchar(1000000) default '' not null;
update ${prefix}record r set facets = coalesce((
    select char(10) || listagg(
            replace(replace(replace(f.facet_name, '\', '\\'), char(10), '\n'), '=', '\e')
                || '=' || replace(replace(f.facet_value, '\', '\\'), char(10), '\n'),
            char(10)) within group (order by f.facet_name, f.facet_value) || char(10)
    from ${prefix}record_facet f
    where f.record_type = r.record_type and f.record_id = r.record_id), '');
alter table ${prefix}record alter column facets drop default;

drop index ${prefix}record_facet_by_record;
alter table ${prefix}record_facet drop column record_type, facet_name, facet_value;

-- Ids in 16 bytes and not in 36 letters: they are most of what the indexes hold.
alter table ${prefix}record alter column record_id uuid not null;
alter table ${prefix}record alter column network_id uuid not null;
alter table ${prefix}record alter column owner_id uuid not null;
alter table ${prefix}record_facet alter column record_id uuid not null;
alter table ${prefix}change alter column record_id uuid not null;
alter table ${prefix}change alter column network_id uuid not null;
alter table ${prefix}change alter column owner_id uuid not null;
alter table ${prefix}change_payload alter column record_id uuid not null;
