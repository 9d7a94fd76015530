-- 评选申报：一个党支部或者单位在一轮评选中的申报材料，从草稿到结果。
create table selection_entry (
  id              bigint         not null auto_increment,
  case_number     varchar(32)    comment '办件编号；草稿没有',
  round           varchar(32)    not null comment '评选轮次的办件编号',
  unit            varchar(32)    not null comment '申报单位；党支部申报的，为其所属单位',
  unit_name       varchar(100)   not null,
  unit_path       varchar(200)   not null,
  branch          varchar(32)    comment '申报的党支部；单位申报的为空',
  applicant_name  varchar(100)   not null comment '党支部或者单位名称',
  place           varchar(32)    not null comment '由哪个区县排序推荐；市直单位为市',
  applicant_group varchar(64)    not null comment '以何岗位申报，退回补正时由其办理',
  owner           varchar(32)    not null comment '填报人',
  title           varchar(100)   not null,
  summary         varchar(500)   not null comment '简介',
  body            text           not null comment '事迹材料',
  state           varchar(20)    not null comment '阶段',
  place_rank      int            comment '区县推荐排序',
  correction      varchar(1000)  comment '补正通知的内容；没有要求补正的为空',
  outcome         varchar(1000)  comment '结果的说明',
  submitted_at    datetime,
  created_at      datetime       not null,
  changed_at      datetime       not null,
  version         bigint         not null,
  constraint pk_selection_entry primary key (id),
  constraint uq_selection_entry_case unique (case_number),
  constraint ck_selection_entry_state check (state in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'READY', 'NOT_FORWARDED', 'FORWARDED', 'CORRECTING', 'IN_SELECTION', 'NAMED', 'NOT_NAMED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'CLOSED', 'TERMINATED', 'REVOKED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评选申报';
create index ix_selection_entry_round on selection_entry (round, place, state);
create index ix_selection_entry_owner on selection_entry (owner, state);
create index ix_selection_entry_branch on selection_entry (branch, state);
create index ix_selection_entry_unit on selection_entry (unit, state);

create table selection_entry_score (
  entry_id  bigint       not null,
  criterion varchar(20)  not null comment '评分标准的代码',
  position  int          not null,
  score     int          comment '自评分；没有填的为空',
  grounds   varchar(500) not null comment '自评依据',
  constraint pk_selection_entry_score primary key (entry_id, criterion),
  constraint fk_selection_entry_score_entry foreign key (entry_id) references selection_entry (id),
  constraint ck_selection_entry_score check (score is null or score >= 0)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '申报的自评分';

create table selection_bar (
  id          bigint       not null auto_increment,
  applicant   varchar(40)  not null comment '党支部或者单位，例如 branch:XYMZJ-1',
  entry       varchar(32)  not null comment '因哪项申报',
  reason      varchar(500) not null,
  first_year  int          not null comment '自哪一年度的评选起不得申报',
  last_year   int          not null,
  created_at  datetime     not null,
  constraint pk_selection_bar primary key (id),
  constraint uq_selection_bar_entry unique (entry),
  constraint ck_selection_bar_years check (last_year >= first_year)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '因弄虚作假限制申报';
create index ix_selection_bar_applicant on selection_bar (applicant);
