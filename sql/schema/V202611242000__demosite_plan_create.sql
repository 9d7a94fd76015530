-- 观摩点建设方案：每年的名额、线路数、有效期。调整方案另立一份，批准后取代原来的。
create table demosite_plan (
  id             bigint       not null auto_increment,
  plan_year      int          not null comment '年度',
  pending_year   int          comment '待审定、待修改的为年度，此外为空：一个年度同时只有一份',
  mode           varchar(20)  not null comment '有批准依据 A_APPROVED；内部观摩 B_SHOWCASE',
  approval_basis varchar(100) comment '批准依据的文号、项目名称；没有为空',
  min_routes     int          not null,
  max_routes     int          not null,
  max_km         int          not null comment '一条线路各段直线距离之和的上限（公里）',
  valid_years    int          not null comment '列入名录后的有效年数',
  status         varchar(20)  not null,
  drafted_by     varchar(32)  not null,
  decided_by     varchar(32),
  opinion        varchar(1000) comment '退回修改的意见',
  in_force_since datetime,
  document_case  varchar(32)  comment '印发的通知所属编号',
  document_id    bigint       comment '印发的通知',
  version        bigint       not null,
  constraint pk_demosite_plan primary key (id),
  constraint uq_demosite_plan_pending unique (pending_year),
  constraint ck_demosite_plan_mode check (mode in ('A_APPROVED', 'B_SHOWCASE')),
  constraint ck_demosite_plan_status check (status in ('SUBMITTED', 'RETURNED', 'IN_FORCE', 'REPLACED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '观摩点建设方案';
create index ix_demosite_plan_force on demosite_plan (status, plan_year);

create table demosite_plan_quota (
  plan_id       bigint      not null,
  district      varchar(32) not null comment '区县',
  position      int         not null,
  min_sites     int         not null comment '至少建几个',
  max_sites     int         not null comment '至多建几个',
  min_community int         not null comment '其中社区观摩点至少几个',
  constraint pk_demosite_plan_quota primary key (plan_id, district),
  constraint fk_demosite_plan_quota_plan foreign key (plan_id) references demosite_plan (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '各区县观摩点名额';
