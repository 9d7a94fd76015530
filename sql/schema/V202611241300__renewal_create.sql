-- 换届选举：换届、延期或提前、补选、指派；功能型、临时党支部的年度核查。
create table renewal (
  case_number         varchar(32)   not null comment '办件编号',
  branch_code         varchar(32)   not null comment '党支部',
  under_way           varchar(32)   comment '在办时为党支部代码，办结后为空：一个党支部同时只有一件在办',
  matter              varchar(15)   not null comment '届满换届、补选、指派',
  called              boolean       not null comment '由系统因任期将满发起',
  term_start          date          comment '本届起始日',
  term_end            date          not null comment '本届届满日',
  status              varchar(20)   not null comment '阶段',
  returned_from       varchar(20)   comment '最近一次由哪一步退回',
  request_kind        varchar(10)   comment '请示事项：换届、延期、提前；未请示为空',
  resolved_on         date          comment '支委会决议日期',
  committee_size      int           comment '支委人数',
  committee_attending int           comment '到会支委人数',
  planned_on          date          comment '拟定的大会日期',
  seats               int           comment '应选名额',
  shift_reason        varchar(20)   comment '延期或提前的理由',
  postponed_to        date          comment '请求延至',
  explanation         varchar(4000) comment '说明',
  elected_on          date          comment '选举日期',
  again               boolean       not null comment '书记未获批准，须重新选举',
  opened_at           datetime      not null,
  changed_at          datetime      not null,
  version             bigint        not null,
  constraint pk_renewal primary key (case_number),
  constraint uq_renewal_under_way unique (under_way),
  constraint ck_renewal_matter check (matter in ('TERM', 'BY_ELECTION', 'ASSIGNMENT')),
  constraint ck_renewal_status check (status in ('CALLED', 'REQUESTED', 'SHIFT_REQUESTED', 'SHIFT_BEYOND_LIMIT', 'SHIFT_AGREED', 'RETURNED', 'AGREED', 'NOMINATED', 'VETTED', 'ELECTED', 'SETTLED', 'ENTERED', 'SHIFTED', 'WITHDRAWN', 'CANCELLED')),
  constraint ck_renewal_request check (request_kind in ('RENEWAL', 'POSTPONE', 'EARLY'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '换届、补选、指派';
create index ix_renewal_branch on renewal (branch_code, opened_at);

create table renewal_candidate (
  case_number varchar(32) not null,
  position    int         not null comment '选票上的次序',
  member_code varchar(32) not null comment '党员编号',
  constraint pk_renewal_candidate primary key (case_number, position),
  constraint fk_renewal_candidate_renewal foreign key (case_number) references renewal (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '候选人预备人选';

create table renewal_holder (
  case_number varchar(32) not null,
  position    int         not null,
  member_code varchar(32) not null comment '党员编号',
  post        varchar(20) not null comment '职务',
  assigned    boolean     not null comment '由上级指派，不是选举产生',
  constraint pk_renewal_holder primary key (case_number, position),
  constraint fk_renewal_holder_renewal foreign key (case_number) references renewal (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '新任职务';

create table renewal_review (
  case_number  varchar(32)   not null comment '办件编号',
  branch_code  varchar(32)   not null comment '功能型或者临时党支部',
  review_year  int           not null comment '核查年度',
  status       varchar(10)   not null comment '阶段',
  members      int           comment '现有党员',
  body_exists  boolean       comment '所依托的社区、社团或者工作机构仍在',
  activities   int           comment '本年度开展组织生活次数',
  report       varchar(4000) comment '年度情况',
  opened_at    datetime      not null,
  version      bigint        not null,
  constraint pk_renewal_review primary key (case_number),
  constraint uq_renewal_review_year unique (branch_code, review_year),
  constraint ck_renewal_review_status check (status in ('CALLED', 'REPORTED', 'RETURNED', 'PASSED', 'FAILED', 'CANCELLED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '功能型、临时党支部年度核查';
