-- 观摩点：申报、验收、列入名录，直到退出。
create table demosite_site (
  id            bigint        not null auto_increment,
  case_number   varchar(32)   comment '办件编号；草稿没有',
  unit          varchar(32)   not null comment '申报单位',
  district      varchar(32)   comment '所在区县；市直单位为空',
  community     boolean       not null comment '是否社区观摩点',
  branch        varchar(32)   not null comment '依托的党支部',
  owner         varchar(32)   not null comment '填报人',
  owner_group   varchar(64)   not null comment '以何岗位申报，退回补正、整改时由其办理',
  name          varchar(100)  not null,
  address       varchar(200)  not null,
  longitude_e6  int           comment '经度，百万分之一度',
  latitude_e6   int           comment '纬度，百万分之一度',
  rooms         varchar(1000) not null comment '场所用房',
  outline       varchar(4000) not null comment '讲解提纲',
  money         int           comment '承诺投入的经费（元）',
  money_source  varchar(200)  not null comment '经费来源',
  status        varchar(20)   not null,
  mode          varchar(20)   comment '申报时的办理依据；草稿没有',
  rank_no       int           comment '区县推荐的次序；没有推荐的为空',
  rectified     varchar(4000) comment '整改情况；没有整改的为空',
  listed_on     date          comment '列入名录的日期',
  valid_until   date          comment '有效期的最后一天',
  ended_because varchar(1000) comment '未通过、退出的原因',
  changed_at    datetime      not null,
  version       bigint        not null,
  constraint pk_demosite_site primary key (id),
  constraint uq_demosite_site_case unique (case_number),
  constraint ck_demosite_site_status check (status in
    ('DRAFT', 'UNDER_WAY', 'HELD', 'IN_PUBLICITY', 'LISTED', 'REFUSED', 'WITHDRAWN', 'TERMINATED', 'EXITED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '观摩点';
create index ix_demosite_site_district on demosite_site (district, status);
create index ix_demosite_site_branch on demosite_site (branch, status);
create index ix_demosite_site_owner on demosite_site (owner, status);
create index ix_demosite_site_listed on demosite_site (status, valid_until);

create table demosite_site_equipment (
  site_id bigint      not null,
  item    varchar(20) not null comment '配备',
  constraint pk_demosite_site_equipment primary key (site_id, item),
  constraint fk_demosite_site_equipment_site foreign key (site_id) references demosite_site (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '观摩点的配备';

create table demosite_inspection (
  site_id      bigint        not null,
  position     int           not null comment '第几次验收',
  inspected_on date          not null,
  inspectors   varchar(300)  not null comment '验收人，用顿号隔开',
  organisation int           not null,
  venue        int           not null,
  ledger       int           not null,
  role_played  int           not null,
  explanation  int           not null,
  feature      int           not null,
  findings     varchar(4000) not null comment '验收意见',
  outcome      varchar(10)   not null,
  constraint pk_demosite_inspection primary key (site_id, position),
  constraint fk_demosite_inspection_site foreign key (site_id) references demosite_site (id),
  constraint ck_demosite_inspection_outcome check (outcome in ('PASS', 'RECTIFY', 'FAIL'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '现场验收';
