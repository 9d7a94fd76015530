-- 协调议事会议的议题：申报、审核、上会、决定，直到销号。
create table council_motion (
  id              bigint        not null auto_increment,
  case_number     varchar(32)   comment '办件编号；草稿没有',
  council         varchar(32)   not null comment '提请哪个协调议事会议：所在市、区县的代码',
  sponsor         varchar(32)   not null comment '申报单位',
  sponsor_group   varchar(64)   not null comment '以何岗位申报，退回补正时由其办理',
  owner           varchar(32)   not null comment '填报人；续议由系统立项',
  title           varchar(200)  not null,
  body            varchar(4000) not null comment '议题内容',
  asked           varchar(1000) not null comment '提请会议决定的事项',
  urgent_because  varchar(500) comment '紧急的理由；不紧急为空',
  branch          varchar(32)   comment '涉及的党支部',
  earlier         varchar(32)   comment '相关的以往议题',
  money           boolean       not null comment '涉及经费',
  posts           boolean       not null comment '涉及机构编制',
  single_branch   boolean       not null comment '只涉及单个党支部的设置',
  remit           varchar(32)   comment '属于哪个单位的职责范围；涉及几个单位的为空',
  status          varchar(20)   not null comment '阶段',
  submitted_at    datetime      comment '申报时间',
  late_for        varchar(32)   comment '过了哪次会议的征集截止日',
  late_consented  boolean       comment '召集人是否同意逾期议题列入该次会议；未表态为空',
  major           boolean       not null comment '重大事项',
  continued_why   varchar(1000) comment '续议的缘由；不是续议为空',
  meeting         varchar(32)   comment '列入哪次会议的议程',
  principal       varchar(32)   comment '并入的议题',
  redirected_to   varchar(32)   comment '转交办理的单位',
  answer          varchar(2000) comment '转交单位的答复',
  created_at      datetime      not null,
  changed_at      datetime      not null,
  version         bigint        not null,
  constraint pk_council_motion primary key (id),
  constraint uq_council_motion_case unique (case_number),
  constraint ck_council_motion_status check (status in ('DRAFT', 'LATE', 'SCREENING', 'RETURNED', 'ACCEPTED', 'ON_AGENDA', 'FROZEN', 'REDIRECTED', 'ANSWERED', 'MERGED', 'ADOPTED', 'IN_EXECUTION', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'TERMINATED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '议题';
create index ix_council_motion_council on council_motion (council, status, submitted_at);
create index ix_council_motion_owner on council_motion (owner, status);
create index ix_council_motion_sponsor on council_motion (sponsor, status);
create index ix_council_motion_earlier on council_motion (earlier);
create index ix_council_motion_principal on council_motion (principal);
create index ix_council_motion_meeting on council_motion (meeting);

create table council_motion_opinion (
  motion_id bigint        not null,
  position  int           not null,
  unit_name varchar(100)  not null comment '表示意见的单位',
  subject   varchar(10)   not null comment '就什么表示意见：一般、经费、编制',
  stance    varchar(10)   not null comment '协商一致或者有不同意见',
  opinion   varchar(2000) comment '意见内容',
  constraint pk_council_motion_opinion primary key (motion_id, position),
  constraint fk_council_motion_opinion_motion foreign key (motion_id) references council_motion (id),
  constraint ck_council_motion_opinion_subject check (subject in ('GENERAL', 'MONEY', 'POSTS')),
  constraint ck_council_motion_opinion_stance check (stance in ('AGREED', 'DIFFERS'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '有关单位对议题的意见';

create table council_motion_sponsor (
  motion_id bigint      not null,
  position  int         not null,
  unit      varchar(32) not null comment '联合申报的单位',
  constraint pk_council_motion_sponsor primary key (motion_id, unit),
  constraint fk_council_motion_sponsor_motion foreign key (motion_id) references council_motion (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '议题的联合申报单位';

create table council_motion_decision (
  motion_id  bigint        not null,
  position   int           not null comment '第几次审议',
  meeting    varchar(32)   not null,
  decision   varchar(20)   not null comment '审议结果',
  words      varchar(4000) not null comment '纪要中的决定原文',
  decided_at datetime      not null,
  constraint pk_council_motion_decision primary key (motion_id, position),
  constraint fk_council_motion_decision_motion foreign key (motion_id) references council_motion (id),
  constraint ck_council_motion_decision check (decision in ('ADOPTED', 'ADOPTED_IN_PRINCIPLE', 'ADOPTED_AS_AMENDED', 'DEFERRED', 'RETURNED', 'REJECTED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '会议对议题的历次决定，即会议纪要摘录';

create table council_motion_call (
  meeting     varchar(32) not null comment '会议的办件编号',
  council     varchar(32) not null,
  open_for    varchar(32) comment '征集期内为会议所在市、区县，结束后为空：同一会议同时只有一次征集',
  closes_on   date        not null comment '征集截止日',
  meeting_day date        not null comment '会议日期',
  opened_at   datetime    not null,
  closed_at   datetime,
  constraint pk_council_motion_call primary key (meeting),
  constraint uq_council_motion_call_open unique (open_for)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '议题征集';
