-- What was written may be erased, while it stays known that a version was written.
alter table ${prefix}change_payload modify column body longtext null;

-- A record may be destroyed: its last entry says so.
alter table ${prefix}change add column change_kind varchar(10) character set ascii collate ascii_nopad_bin default 'WRITTEN' not null;
create index ${prefix}change_by_network on ${prefix}change (record_type, network_id, log_position);

-- Lists with the newest first are read straight from an index.
create index ${prefix}record_by_newest on ${prefix}record (record_type, network_id, moment desc, record_id);
create index ${prefix}record_facet_by_newest
    on ${prefix}record_facet (record_type, facet_name, facet_value, network_id, moment desc, record_id);

-- Anonymous answers that have no place in the change log yet, and what they are about. Nobody is named.
create table ${prefix}waiting (
    record_type varchar(60) character set ascii collate ascii_nopad_bin  not null,
    record_id   varchar(36) character set ascii collate ascii_nopad_bin  not null,
    version     bigint       not null,
    network_id  varchar(36) character set ascii collate ascii_nopad_bin  not null,
    owner_id    varchar(36) character set ascii collate ascii_nopad_bin  not null,
    changed_at  bigint       not null,
    subject     varchar(200) not null,
    constraint ${prefix}waiting_pk primary key (record_type, record_id, version)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;
create index ${prefix}waiting_alike on ${prefix}waiting (record_type, network_id, subject);

-- The contents of attachments, in parts, so that none is ever whole in memory.
create table ${prefix}content (
    content_id varchar(36) character set ascii collate ascii_nopad_bin not null,
    network_id varchar(36) character set ascii collate ascii_nopad_bin not null,
    bytes      bigint      not null,
    constraint ${prefix}content_pk primary key (content_id)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;
create index ${prefix}content_by_network on ${prefix}content (network_id);

create table ${prefix}content_part (
    content_id  varchar(36) character set ascii collate ascii_nopad_bin not null,
    part_number integer     not null,
    part        mediumblob not null,
    constraint ${prefix}content_part_pk primary key (content_id, part_number)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;

-- What waits to be delivered. Whoever claims a message raises its attempt and moves the moment it is due.
create table ${prefix}outbox (
    channel     varchar(60) character set ascii collate ascii_nopad_bin not null,
    message_id  varchar(36) character set ascii collate ascii_nopad_bin not null,
    network_id  varchar(36) character set ascii collate ascii_nopad_bin not null,
    about_type  varchar(60) character set ascii collate ascii_nopad_bin not null,
    about_id    varchar(36) character set ascii collate ascii_nopad_bin not null,
    attempt     integer     not null,
    due_at      bigint      not null,
    constraint ${prefix}outbox_pk primary key (channel, message_id)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;
create index ${prefix}outbox_by_due on ${prefix}outbox (channel, due_at, message_id);

-- Which person a pseudonym stands for. Whoever removes a row leaves every record whole and nobody in it to be found.
create table ${prefix}person_key (
    person  varchar(200) not null,
    subject varchar(200) not null,
    constraint ${prefix}person_key_pk primary key (person),
    constraint ${prefix}person_key_once unique (subject)
) engine = InnoDB row_format = dynamic default character set utf8mb4 collate utf8mb4_nopad_bin;
