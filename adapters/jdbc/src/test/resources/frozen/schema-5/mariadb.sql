set names utf8mb4;
CREATE TABLE `samverkan_change` (
  `log_position` bigint(20) NOT NULL,
  `record_type` varchar(60) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `record_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `version` bigint(20) NOT NULL,
  `network_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `owner_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `actor` varchar(200) DEFAULT NULL,
  `changed_at` bigint(20) NOT NULL,
  `change_kind` varchar(10) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL DEFAULT 'WRITTEN',
  PRIMARY KEY (`log_position`),
  UNIQUE KEY `samverkan_change_once` (`record_type`,`record_id`,`version`),
  KEY `samverkan_change_by_network` (`record_type`,`network_id`,`log_position`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_change` values ('1', 'probe', '00000000-0000-0001-0000-000000000001', '1', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '1795422600123456', 'WRITTEN');
insert into `samverkan_change` values ('2', 'probe', '00000000-0000-0001-0000-000000000001', '2', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '1795422600123456', 'WRITTEN');
insert into `samverkan_change` values ('3', 'probe', '00000000-0000-0002-0000-000000000002', '1', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '1795422600123456', 'WRITTEN');
insert into `samverkan_change` values ('4', 'probe', '00000000-0000-0002-0000-000000000002', '2', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '1795422600123456', 'DESTROYED');
CREATE TABLE `samverkan_change_payload` (
  `record_type` varchar(60) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `record_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `version` bigint(20) NOT NULL,
  `body` longtext DEFAULT NULL,
  PRIMARY KEY (`record_type`,`record_id`,`version`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_change_payload` values ('probe', '00000000-0000-0001-0000-000000000001', '1', NULL);
insert into `samverkan_change_payload` values ('probe', '00000000-0000-0001-0000-000000000001', '2', '{"id":"00000000-0000-0001-0000-000000000001","header":{"network":"11111111-1111-4111-8111-111111111111","owner":{"organisation":"22222222-2222-4222-8222-222222222222"},"version":2,"sharing":"NETWORK","language":"sv","origin":"GENUINE","author":"subject-1","created":"2026-11-23T08:30:00.123456Z","changed":"2026-11-23T08:30:00.123456Z"},"title":"Övergång 1","text":"Å, Ä, Ö och 🚲","moment":"2026-11-23T08:30:00.123456Z","themes":["gång","parkering"],"assigned":[],"group":"grupp"}');
insert into `samverkan_change_payload` values ('probe', '00000000-0000-0002-0000-000000000002', '1', NULL);
insert into `samverkan_change_payload` values ('probe', '00000000-0000-0002-0000-000000000002', '2', NULL);
insert into `samverkan_change_payload` values ('probe-answer', '00000000-0000-0003-0000-000000000003', '1', '{"id":"00000000-0000-0003-0000-000000000003","header":{"network":"11111111-1111-4111-8111-111111111111","owner":{"organisation":"22222222-2222-4222-8222-222222222222"},"version":1,"sharing":"NETWORK","language":"sv","origin":"GENUINE","created":"2026-11-23T08:30:00.123456Z","changed":"2026-11-23T08:30:00.123456Z"},"title":"Övergång 3","text":"text","moment":"2026-11-23T08:30:00.123456Z","themes":["gång","parkering"],"assigned":[],"group":"grupp"}');
CREATE TABLE `samverkan_content` (
  `content_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `network_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `bytes` bigint(20) NOT NULL,
  PRIMARY KEY (`content_id`),
  KEY `samverkan_content_by_network` (`network_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_content` values ('00000000-0000-0004-0000-000000000004', '11111111-1111-4111-8111-111111111111', '6');
CREATE TABLE `samverkan_content_part` (
  `content_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `part_number` int(11) NOT NULL,
  `part` mediumblob NOT NULL,
  PRIMARY KEY (`content_id`,`part_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_content_part` values ('00000000-0000-0004-0000-000000000004', '0', 'a plan');
CREATE TABLE `samverkan_counter` (
  `counter_name` varchar(20) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `counter_value` bigint(20) NOT NULL,
  PRIMARY KEY (`counter_name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_counter` values ('change', '4');
CREATE TABLE `samverkan_outbox` (
  `channel` varchar(60) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `message_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `network_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `about_type` varchar(60) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `about_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `attempt` int(11) NOT NULL,
  `due_at` bigint(20) NOT NULL,
  PRIMARY KEY (`channel`,`message_id`),
  KEY `samverkan_outbox_by_due` (`channel`,`due_at`,`message_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_outbox` values ('inbox', '00000000-0000-0005-0000-000000000005', '11111111-1111-4111-8111-111111111111', 'probe', '00000000-0000-0001-0000-000000000001', '0', '1795422600123456');
CREATE TABLE `samverkan_person_key` (
  `person` varchar(200) NOT NULL,
  `subject` varchar(200) NOT NULL,
  PRIMARY KEY (`person`),
  UNIQUE KEY `samverkan_person_key_once` (`subject`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_person_key` values ('7c3e0c8a-0000-4000-8000-000000000006', 'Åsa Östlund');
CREATE TABLE `samverkan_record` (
  `record_type` varchar(60) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `record_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `network_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `owner_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `author` varchar(200) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `sharing` varchar(20) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `sort_key` varchar(200) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `moment` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `changed_at` bigint(20) NOT NULL,
  `facets` mediumtext NOT NULL,
  PRIMARY KEY (`record_type`,`record_id`),
  KEY `samverkan_record_by_title` (`record_type`,`network_id`,`sort_key`,`record_id`),
  KEY `samverkan_record_by_time` (`record_type`,`network_id`,`moment`,`record_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_record` values ('probe', '00000000-0000-0001-0000-000000000001', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'subject-1', '2', 'NETWORK', '}verg{ng 1', '1795422600123456', '1795422600123456', '1795422600123456', '
group=grupp
theme=gång
theme=parkering
');
insert into `samverkan_record` values ('probe-answer', '00000000-0000-0003-0000-000000000003', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', NULL, '1', 'NETWORK', '}verg{ng 3', '1795422600123456', '1795422600123456', '1795422600123456', '
group=grupp
theme=gång
theme=parkering
');
CREATE TABLE `samverkan_record_facet` (
  `record_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `sort_key` varchar(200) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `moment` bigint(20) NOT NULL,
  `facet_number` bigint(20) NOT NULL,
  KEY `samverkan_record_facet_by_title` (`facet_number`,`sort_key`,`record_id`),
  KEY `samverkan_record_facet_by_time` (`facet_number`,`moment`,`record_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_record_facet` values ('00000000-0000-0001-0000-000000000001', '}verg{ng 1', '1795422600123456', '254530974985862');
insert into `samverkan_record_facet` values ('00000000-0000-0001-0000-000000000001', '}verg{ng 1', '1795422600123456', '39342716347762');
insert into `samverkan_record_facet` values ('00000000-0000-0001-0000-000000000001', '}verg{ng 1', '1795422600123456', '79938655275139');
insert into `samverkan_record_facet` values ('00000000-0000-0003-0000-000000000003', '}verg{ng 3', '1795422600123456', '195826606437901');
insert into `samverkan_record_facet` values ('00000000-0000-0003-0000-000000000003', '}verg{ng 3', '1795422600123456', '249648849986709');
insert into `samverkan_record_facet` values ('00000000-0000-0003-0000-000000000003', '}verg{ng 3', '1795422600123456', '4575561678486');
CREATE TABLE `samverkan_schema_history` (
  `installed_rank` int(11) NOT NULL,
  `version` varchar(50) DEFAULT NULL,
  `description` varchar(200) NOT NULL,
  `type` varchar(20) NOT NULL,
  `script` varchar(1000) NOT NULL,
  `checksum` int(11) DEFAULT NULL,
  `installed_by` varchar(100) NOT NULL,
  `installed_on` timestamp NOT NULL DEFAULT current_timestamp(),
  `execution_time` int(11) NOT NULL,
  `success` tinyint(1) NOT NULL,
  PRIMARY KEY (`installed_rank`),
  KEY `samverkan_schema_history_s_idx` (`success`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci;
insert into `samverkan_schema_history` values ('1', '1', 'records and their changes', 'SQL', 'V1__records_and_their_changes.sql', '556055788', 'owner', '2026-11-27 04:54:47', '425', '1');
insert into `samverkan_schema_history` values ('2', '2', 'history that moves and ends', 'SQL', 'V2__history_that_moves_and_ends.sql', '-1701944722', 'owner', '2026-11-27 04:54:47', '384', '1');
insert into `samverkan_schema_history` values ('3', '3', 'narrow indexes', 'SQL', 'V3__narrow_indexes.sql', '85524219', 'owner', '2026-11-27 04:54:47', '290', '1');
insert into `samverkan_schema_history` values ('4', '4', 'facets in the record', 'SQL', 'V4__facets_in_the_record.sql', '1885275049', 'owner', '2026-11-27 04:54:48', '234', '1');
insert into `samverkan_schema_history` values ('5', '5', 'bodies once', 'SQL', 'V5__bodies_once.sql', '-558240723', 'owner', '2026-11-27 04:54:48', '59', '1');
CREATE TABLE `samverkan_waiting` (
  `record_type` varchar(60) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `record_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `version` bigint(20) NOT NULL,
  `network_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `owner_id` varchar(36) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  `changed_at` bigint(20) NOT NULL,
  `subject` varchar(200) NOT NULL,
  PRIMARY KEY (`record_type`,`record_id`,`version`),
  KEY `samverkan_waiting_alike` (`record_type`,`network_id`,`subject`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
insert into `samverkan_waiting` values ('probe-answer', '00000000-0000-0003-0000-000000000003', '1', '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '1795422600123456', '');
