create table publicity (
  case_number varchar(32)   not null comment '办件编号',
  origin      varchar(32)   not null comment '提出公示的办件',
  title       varchar(200)  not null,
  content     varchar(4000) not null comment '正文',
  place       varchar(32)   not null comment '发布单位',
  clerk_group varchar(64)   not null comment '受理异议、确认结果的岗位',
  open_page   boolean       not null comment '不登录也可以查看',
  posted_on   date          not null,
  last_day    date          not null comment '公示截止日',
  status      varchar(20)   not null comment '状态',
  closed_at   datetime      comment '确认结果或者终止的时间',
  version     bigint        not null,
  constraint pk_publicity primary key (case_number),
  constraint ck_publicity_status check (status in ('SHOWN', 'PERIOD_OVER', 'CONFIRMED', 'CANCELLED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '公示';
create index ix_publicity_posted on publicity (posted_on, case_number);
create index ix_publicity_origin on publicity (origin);

create table publicity_item (
  case_number varchar(32)  not null,
  position    int          not null,
  item_key    varchar(64)  not null comment '提出公示的办件对它的称呼',
  name        varchar(200) not null,
  unit_name   varchar(200) not null,
  unit_code   varchar(32)  comment '所属单位，核查异议时据以回避',
  effect      varchar(20)  comment '空：尚未确认',
  reason      varchar(1000) comment '取消或者暂缓的原因',
  constraint pk_publicity_item primary key (case_number, position),
  constraint uq_publicity_item_key unique (case_number, item_key),
  constraint fk_publicity_item_publicity foreign key (case_number) references publicity (case_number),
  constraint ck_publicity_item_effect check (effect in ('STANDS', 'REVOKED', 'SUSPENDED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '公示对象';

create table publicity_objection (
  case_number    varchar(32)   not null comment '核查办件的编号',
  publicity      varchar(32)   not null,
  item_key       varchar(64)   not null,
  objector_id    varchar(64)   comment '登录后实名提出的人；匿名的不留',
  objector_name  varchar(50)   comment '空：匿名',
  objector_unit  varchar(100)  comment '单位或者住址',
  contact        varchar(50)   comment '联系电话',
  reason         varchar(2000) not null comment '异议的内容和理由',
  clue           varchar(2000) comment '具体线索：时间、地点、人员、证据所在',
  raised_on      date          not null,
  status         varchar(20)   not null comment '状态',
  outcome        varchar(20)   comment '空：尚未查结',
  findings       varchar(4000) comment '核查情况，只供内部查阅',
  reply          varchar(1000) comment '答复提出人、写入结果的结论',
  signature      varchar(20)   comment '实名异议的署名核实',
  investigator   varchar(100)  comment '核查人姓名',
  concluded_at   datetime,
  version        bigint        not null,
  constraint pk_publicity_objection primary key (case_number),
  constraint fk_publicity_objection_publicity foreign key (publicity) references publicity (case_number),
  constraint ck_publicity_objection_status check (status in ('OPEN', 'CONCLUDED', 'DROPPED')),
  constraint ck_publicity_objection_outcome check (outcome in ('UNFOUNDED', 'FOUNDED', 'UNRESOLVED')),
  constraint ck_publicity_objection_signature check (signature in ('CONFIRMED', 'NOT_CONFIRMED')),
  constraint ck_publicity_objection_named check (objector_id is null or objector_name is not null)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '对公示的异议';
create index ix_publicity_objection_publicity on publicity_objection (publicity, item_key);
