create table selection_ranking (
  case_number varchar(32)   not null comment '办件编号',
  round       varchar(32)   not null,
  place       varchar(32)   not null comment '区县；市直单位的为市',
  quota       int           not null comment '推荐名额',
  status      varchar(20)   not null comment '状态',
  note        varchar(1000) comment '名额留空的理由',
  publicity   varchar(32)   comment '正在进行的公示',
  sent_at     datetime      comment '报送时间',
  version     bigint        not null,
  constraint pk_selection_ranking primary key (case_number),
  constraint uq_selection_ranking_place unique (round, place),
  constraint ck_selection_ranking_status check (status in ('RANKING', 'APPROVING', 'SHOWN', 'SENT', 'CANCELLED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '区县推荐排序';

create table selection_ranking_line (
  case_number  varchar(32)   not null,
  position     int           not null,
  entry        varchar(32)   not null,
  choice       varchar(20)   not null comment '推荐、候补、不推荐',
  reason       varchar(500)  comment '理由',
  publicity    varchar(32)   comment '在哪次公示中公示过',
  effect       varchar(20)   comment '公示结果',
  found        varchar(4000) comment '异议核查的结论',
  gone         boolean       not null comment '申报人已撤销或者支部已撤销',
  constraint pk_selection_ranking_line primary key (case_number, entry),
  constraint fk_selection_ranking_line_ranking foreign key (case_number) references selection_ranking (case_number),
  constraint ck_selection_ranking_line_choice check (choice in ('RECOMMENDED', 'RESERVE', 'NOT_RECOMMENDED')),
  constraint ck_selection_ranking_line_effect check (effect in ('STANDS', 'REVOKED', 'SUSPENDED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '推荐排序中的申报项目';
