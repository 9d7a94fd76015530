-- 专家评审：评委、分组、回避和评分。每位评委每项分数一行，任何人可以据此重新计算。
create table selection_judging (
  round_number varchar(32) not null comment '评选轮次的办件编号',
  blind        boolean     not null comment '匿名评审',
  half_points  boolean     not null comment '是否可以打半分',
  judges_min   int         not null comment '每组评委人数下限，也是每个项目的打分人数下限',
  judges_max   int         not null comment '每组评委人数上限',
  state        varchar(20) not null comment '状态',
  assigned_at  datetime    not null,
  closed_at    datetime    comment '评分全部提交的时间',
  version      bigint      not null,
  constraint pk_selection_judging primary key (round_number),
  constraint ck_selection_judging_state check (state in ('SCORING', 'CLOSED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评选的专家评审';

create table selection_judge (
  round_number varchar(32)  not null,
  seat         int          not null comment '评委编号：评委1、评委2……',
  official     varchar(32)  not null,
  name         varchar(100) not null,
  group_number int          not null comment '评审组',
  submitted_at datetime     comment '提交评分的时间',
  left_at      datetime     comment '退出评审的时间',
  left_why     varchar(500) comment '退出的原因',
  constraint pk_selection_judge primary key (round_number, seat),
  constraint uq_selection_judge_official unique (round_number, official),
  constraint fk_selection_judge_judging foreign key (round_number) references selection_judging (round_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评委';

create table selection_judged_entry (
  round_number varchar(32) not null,
  entry_number varchar(32) not null comment '申报项目的办件编号',
  group_number int         not null comment '评审组',
  code         varchar(10) not null comment '评审编号，评委只看见它',
  shown_title  varchar(300) not null comment '评委看到的项目名称，匿名评审的已隐去名称',
  gone         boolean     not null comment '评审期间退出了评选',
  constraint pk_selection_judged_entry primary key (round_number, entry_number),
  constraint uq_selection_judged_entry_code unique (round_number, code),
  constraint fk_selection_judged_entry_judging foreign key (round_number) references selection_judging (round_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评审的项目';

create table selection_recusal (
  round_number varchar(32)  not null,
  official     varchar(32)  not null,
  entry_number varchar(32)  not null,
  ground       varchar(20)  not null comment '回避的依据',
  reason       varchar(500) not null,
  constraint pk_selection_recusal primary key (round_number, official, entry_number),
  constraint ck_selection_recusal_ground check (ground in ('POST', 'PAST_POST', 'DISTRICT', 'DECLARED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评委回避';

create table selection_score_sheet (
  round_number varchar(32)   not null,
  official     varchar(32)   not null comment '评委',
  entry_number varchar(32)   not null,
  remark       varchar(1000) not null comment '评语',
  struck_why   varchar(500)  comment '作废的原因；空为有效',
  changed_at   datetime      not null,
  version      bigint        not null,
  constraint pk_selection_score_sheet primary key (round_number, official, entry_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评分表';

create table selection_score (
  round_number varchar(32) not null,
  official     varchar(32) not null,
  entry_number varchar(32) not null,
  criterion    varchar(10) not null,
  half_points  int         not null comment '以半分计的分数，避免小数误差',
  constraint pk_selection_score primary key (round_number, official, entry_number, criterion),
  constraint fk_selection_score_sheet foreign key (round_number, official, entry_number)
    references selection_score_sheet (round_number, official, entry_number),
  constraint ck_selection_score_half_points check (half_points between 0 and 200)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评分';
