-- What was written lies once, with its version; the rows that records are found and counted by are narrow.
update ${prefix}change_payload p set body = (
    select r.body from ${prefix}record r
    where r.record_type = p.record_type and r.record_id = p.record_id and r.version = p.version)
where p.body is null and exists (
    select 1 from ${prefix}record r
    where r.record_type = p.record_type and r.record_id = p.record_id and r.version = p.version);
alter table ${prefix}record drop column body;
