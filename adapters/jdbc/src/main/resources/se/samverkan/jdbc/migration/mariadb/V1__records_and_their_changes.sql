-- Every record of every type, in its newest version. The body is the record's JSON; the other columns are what it is found and sorted by.
-- Texts compare by their code points and keep their last spaces (utf8mb4_nopad_bin), so that lists have one order in every database; ids, names
-- of types and sort keys are plain ASCII, one byte a character, which keeps every index well below InnoDB's 3072 bytes.
-- Times are microseconds since 1970-01-01T00:00:00Z, so that no time zone of a server, driver or session can shift them.
create table ${prefix}record (
    record_type varchar(60)  character set ascii collate ascii_nopad_bin not null,
    record_id   varchar(36)  character set ascii collate ascii_nopad_bin not null,
    network_id  varchar(36)  character set ascii collate ascii_nopad_bin not null,
    owner_id    varchar(36)  character set ascii collate ascii_nopad_bin not null,
    author      varchar(200),
    version     bigint       not null,
    sharing     varchar(20)  character set ascii collate ascii_nopad_bin not null,
    sort_key    varchar(200) character set ascii collate ascii_nopad_bin not null,
    moment      bigint       not null,
    created_at  bigint       not null,
    changed_at  bigint       not null,
    body        longtext     not null,
    constraint ${prefix}record_pk primary key (record_type, record_id)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;
create index ${prefix}record_by_title on ${prefix}record (record_type, network_id, sort_key, record_id);
create index ${prefix}record_by_time on ${prefix}record (record_type, network_id, moment, record_id);

-- The values by which records are found, with what lists of them are sorted by.
create table ${prefix}record_facet (
    record_type varchar(60)  character set ascii collate ascii_nopad_bin not null,
    record_id   varchar(36)  character set ascii collate ascii_nopad_bin not null,
    facet_name  varchar(60)  not null,
    facet_value varchar(200) not null,
    network_id  varchar(36)  character set ascii collate ascii_nopad_bin not null,
    sort_key    varchar(200) character set ascii collate ascii_nopad_bin not null,
    moment      bigint       not null,
    constraint ${prefix}record_facet_pk primary key (record_type, record_id, facet_name, facet_value)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;
create index ${prefix}record_facet_by_title
    on ${prefix}record_facet (record_type, facet_name, facet_value, network_id, sort_key, record_id);
create index ${prefix}record_facet_by_time
    on ${prefix}record_facet (record_type, facet_name, facet_value, network_id, moment, record_id);

-- The log of every write. What was written lies apart, so that it can be erased while the log stays whole.
create table ${prefix}change (
    log_position bigint      not null,
    record_type  varchar(60) character set ascii collate ascii_nopad_bin not null,
    record_id    varchar(36) character set ascii collate ascii_nopad_bin not null,
    version      bigint      not null,
    network_id   varchar(36) character set ascii collate ascii_nopad_bin not null,
    owner_id     varchar(36) character set ascii collate ascii_nopad_bin not null,
    actor        varchar(200),
    changed_at   bigint      not null,
    constraint ${prefix}change_pk primary key (log_position),
    constraint ${prefix}change_once unique (record_type, record_id, version)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}change_payload (
    record_type varchar(60) character set ascii collate ascii_nopad_bin not null,
    record_id   varchar(36) character set ascii collate ascii_nopad_bin not null,
    version     bigint      not null,
    body        longtext    not null,
    constraint ${prefix}change_payload_pk primary key (record_type, record_id, version)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

-- The last position given. Whoever commits holds this row, so that positions become visible in their order.
create table ${prefix}counter (
    counter_name  varchar(20) character set ascii collate ascii_nopad_bin not null,
    counter_value bigint      not null,
    constraint ${prefix}counter_pk primary key (counter_name)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;
insert into ${prefix}counter (counter_name, counter_value) values ('change', 0);
