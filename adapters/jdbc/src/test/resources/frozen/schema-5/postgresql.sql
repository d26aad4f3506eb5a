create table samverkan_change (
    log_position bigint not null,
    record_type character varying(60) collate "C" not null,
    record_id character varying(36) collate "C" not null,
    version bigint not null,
    network_id character varying(36) collate "C" not null,
    owner_id character varying(36) collate "C" not null,
    actor character varying(200) collate "C",
    changed_at bigint not null,
    change_kind character varying(10) collate "C" default 'WRITTEN'::character varying not null,
    constraint samverkan_change_once UNIQUE (record_type, record_id, version),
    constraint samverkan_change_pk PRIMARY KEY (log_position)
);
CREATE INDEX samverkan_change_by_network ON public.samverkan_change USING btree (record_type, network_id, log_position);
insert into samverkan_change values ('1', 'probe', '00000000-0000-0001-0000-000000000001', '1', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '1795422600123456', 'WRITTEN');
insert into samverkan_change values ('2', 'probe', '00000000-0000-0001-0000-000000000001', '2', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '1795422600123456', 'WRITTEN');
insert into samverkan_change values ('3', 'probe', '00000000-0000-0002-0000-000000000002', '1', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '1795422600123456', 'WRITTEN');
insert into samverkan_change values ('4', 'probe', '00000000-0000-0002-0000-000000000002', '2', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '1795422600123456', 'DESTROYED');
create table samverkan_change_payload (
    record_type character varying(60) collate "C" not null,
    record_id character varying(36) collate "C" not null,
    version bigint not null,
    body text,
    constraint samverkan_change_payload_pk PRIMARY KEY (record_type, record_id, version)
);
insert into samverkan_change_payload values ('probe', '00000000-0000-0001-0000-000000000001', '1', NULL);
insert into samverkan_change_payload values ('probe', '00000000-0000-0001-0000-000000000001', '2', '{"id":"00000000-0000-0001-0000-000000000001","header":{"network":"11111111-1111-4111-8111-111111111111","owner":{"organisation":"22222222-2222-4222-8222-222222222222"},"version":2,"sharing":"NETWORK","language":"sv","origin":"GENUINE","author":"subject-1","created":"2026-11-23T08:30:00.123456Z","changed":"2026-11-23T08:30:00.123456Z"},"title":"Övergång 1","text":"Å, Ä, Ö och 🚲","moment":"2026-11-23T08:30:00.123456Z","themes":["gång","parkering"],"assigned":[],"group":"grupp"}');
insert into samverkan_change_payload values ('probe', '00000000-0000-0002-0000-000000000002', '1', NULL);
insert into samverkan_change_payload values ('probe', '00000000-0000-0002-0000-000000000002', '2', NULL);
insert into samverkan_change_payload values ('probe-answer', '00000000-0000-0003-0000-000000000003', '1', '{"id":"00000000-0000-0003-0000-000000000003","header":{"network":"11111111-1111-4111-8111-111111111111","owner":{"organisation":"22222222-2222-4222-8222-222222222222"},"version":1,"sharing":"NETWORK","language":"sv","origin":"GENUINE","created":"2026-11-23T08:30:00.123456Z","changed":"2026-11-23T08:30:00.123456Z"},"title":"Övergång 3","text":"text","moment":"2026-11-23T08:30:00.123456Z","themes":["gång","parkering"],"assigned":[],"group":"grupp"}');
create table samverkan_content (
    content_id character varying(36) collate "C" not null,
    network_id character varying(36) collate "C" not null,
    bytes bigint not null,
    constraint samverkan_content_pk PRIMARY KEY (content_id)
);
CREATE INDEX samverkan_content_by_network ON public.samverkan_content USING btree (network_id);
insert into samverkan_content values ('00000000-0000-0004-0000-000000000004', '11111111-1111-4111-8111-111111111111', '6');
create table samverkan_content_part (
    content_id character varying(36) collate "C" not null,
    part_number integer not null,
    part bytea not null,
    constraint samverkan_content_part_pk PRIMARY KEY (content_id, part_number)
);
insert into samverkan_content_part values ('00000000-0000-0004-0000-000000000004', '0', E'\\x6120706c616e');
create table samverkan_counter (
    counter_name character varying(20) collate "C" not null,
    counter_value bigint not null,
    constraint samverkan_counter_pk PRIMARY KEY (counter_name)
);
insert into samverkan_counter values ('change', '4');
create table samverkan_outbox (
    channel character varying(60) collate "C" not null,
    message_id character varying(36) collate "C" not null,
    network_id character varying(36) collate "C" not null,
    about_type character varying(60) collate "C" not null,
    about_id character varying(36) collate "C" not null,
    attempt integer not null,
    due_at bigint not null,
    constraint samverkan_outbox_pk PRIMARY KEY (channel, message_id)
);
CREATE INDEX samverkan_outbox_by_due ON public.samverkan_outbox USING btree (channel, due_at, message_id);
insert into samverkan_outbox values ('inbox', '00000000-0000-0005-0000-000000000005', '11111111-1111-4111-8111-111111111111', 'probe', '00000000-0000-0001-0000-000000000001', '0', '1795422600123456');
create table samverkan_person_key (
    person character varying(200) collate "C" not null,
    subject character varying(200) collate "C" not null,
    constraint samverkan_person_key_once UNIQUE (subject),
    constraint samverkan_person_key_pk PRIMARY KEY (person)
);
insert into samverkan_person_key values ('7c3e0c8a-0000-4000-8000-000000000006', 'Åsa Östlund');
create table samverkan_record (
    record_type character varying(60) collate "C" not null,
    record_id character varying(36) collate "C" not null,
    network_id character varying(36) collate "C" not null,
    owner_id character varying(36) collate "C" not null,
    author character varying(200) collate "C",
    version bigint not null,
    sharing character varying(20) collate "C" not null,
    sort_key character varying(200) collate "C" not null,
    moment bigint not null,
    created_at bigint not null,
    changed_at bigint not null,
    facets text not null,
    constraint samverkan_record_pk PRIMARY KEY (record_type, record_id)
);
CREATE INDEX samverkan_record_by_time ON public.samverkan_record USING btree (record_type, network_id, moment, record_id);
CREATE INDEX samverkan_record_by_title ON public.samverkan_record USING btree (record_type, network_id, sort_key, record_id);
insert into samverkan_record values ('probe', '00000000-0000-0001-0000-000000000001', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '2', 'NETWORK', '}verg{ng 1', '1795422600123456', '1795422600123456', '1795422600123456', '
group=grupp
theme=gång
theme=parkering
');
insert into samverkan_record values ('probe-answer', '00000000-0000-0003-0000-000000000003', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', NULL, '1', 'NETWORK', '}verg{ng 3', '1795422600123456', '1795422600123456', '1795422600123456', '
group=grupp
theme=gång
theme=parkering
');
create table samverkan_record_facet (
    record_id character varying(36) collate "C" not null,
    sort_key character varying(200) collate "C" not null,
    moment bigint not null,
    facet_number bigint not null
);
CREATE INDEX samverkan_record_facet_by_time ON public.samverkan_record_facet USING btree (facet_number, moment, record_id);
CREATE INDEX samverkan_record_facet_by_title ON public.samverkan_record_facet USING btree (facet_number, sort_key, record_id);
insert into samverkan_record_facet values ('00000000-0000-0001-0000-000000000001', '}verg{ng 1', '1795422600123456', '254530974985862');
insert into samverkan_record_facet values ('00000000-0000-0001-0000-000000000001', '}verg{ng 1', '1795422600123456', '39342716347762');
insert into samverkan_record_facet values ('00000000-0000-0001-0000-000000000001', '}verg{ng 1', '1795422600123456', '79938655275139');
insert into samverkan_record_facet values ('00000000-0000-0003-0000-000000000003', '}verg{ng 3', '1795422600123456', '195826606437901');
insert into samverkan_record_facet values ('00000000-0000-0003-0000-000000000003', '}verg{ng 3', '1795422600123456', '249648849986709');
insert into samverkan_record_facet values ('00000000-0000-0003-0000-000000000003', '}verg{ng 3', '1795422600123456', '4575561678486');
create table samverkan_schema_history (
    installed_rank integer not null,
    version character varying(50),
    description character varying(200) not null,
    type character varying(20) not null,
    script character varying(1000) not null,
    checksum integer,
    installed_by character varying(100) not null,
    installed_on timestamp without time zone default now() not null,
    execution_time integer not null,
    success boolean not null,
    constraint samverkan_schema_history_pk PRIMARY KEY (installed_rank)
);
CREATE INDEX samverkan_schema_history_s_idx ON public.samverkan_schema_history USING btree (success);
insert into samverkan_schema_history values ('1', '1', 'records and their changes', 'SQL', 'V1__records_and_their_changes.sql', '337273257', 'postgres', '2026-11-27 04:54:45.661205', '19', 'true');
insert into samverkan_schema_history values ('2', '2', 'history that moves and ends', 'SQL', 'V2__history_that_moves_and_ends.sql', '1212735929', 'postgres', '2026-11-27 04:54:45.687217', '19', 'true');
insert into samverkan_schema_history values ('3', '3', 'narrow indexes', 'SQL', 'V3__narrow_indexes.sql', '-1876458150', 'postgres', '2026-11-27 04:54:45.714644', '10', 'true');
insert into samverkan_schema_history values ('4', '4', 'facets in the record', 'SQL', 'V4__facets_in_the_record.sql', '1479574216', 'postgres', '2026-11-27 04:54:45.729713', '13', 'true');
insert into samverkan_schema_history values ('5', '5', 'bodies once', 'SQL', 'V5__bodies_once.sql', '-282708118', 'postgres', '2026-11-27 04:54:45.748384', '4', 'true');
create table samverkan_waiting (
    record_type character varying(60) collate "C" not null,
    record_id character varying(36) collate "C" not null,
    version bigint not null,
    network_id character varying(36) collate "C" not null,
    owner_id character varying(36) collate "C" not null,
    changed_at bigint not null,
    subject character varying(200) collate "C" not null,
    constraint samverkan_waiting_pk PRIMARY KEY (record_type, record_id, version)
);
CREATE INDEX samverkan_waiting_alike ON public.samverkan_waiting USING btree (record_type, network_id, subject);
insert into samverkan_waiting values ('probe-answer', '00000000-0000-0003-0000-000000000003', '1', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '1795422600123456', '');
