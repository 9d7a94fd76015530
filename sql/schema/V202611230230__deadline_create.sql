create table deadline (
  id bigint not null auto_increment,
  subject varchar(120) not null comment '对象，如 task:… 或 case:…',
  rule varchar(80) not null comment '规则键，其数值给出期限',
  budget_amount int not null comment '期限数值',
  budget_unit varchar(20) not null comment '期限单位',
  opened_at datetime not null comment '开始计时',
  due_at datetime comment '到期时间；计时暂停时为空',
  due_on date not null comment '期限最后一日；计时暂停时为暂停前的日期',
  state varchar(10) not null comment '状态',
  closed_at datetime comment '办结时间',
  open_key varchar(210) comment '未办结时为对象与规则，保证同一对象同一规则只有一个未办结的时限；办结后为空',
  version bigint not null,
  constraint pk_deadline primary key (id),
  constraint uq_deadline_open_key unique (open_key),
  constraint ck_deadline_budget_unit check (budget_unit in ('WORKING_DAYS', 'DAYS', 'MONTHS')),
  constraint ck_deadline_state check (state in ('OPEN', 'PAUSED', 'CLOSED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '时限';

create index ix_deadline_subject on deadline (subject, state);
create index ix_deadline_due on deadline (state, due_at, id);

create table deadline_pause (
  deadline_id bigint not null,
  ordinal int not null comment '第几次暂停，从零起',
  from_at datetime not null comment '暂停时间',
  to_at datetime comment '恢复时间；仍在暂停时为空',
  constraint pk_deadline_pause primary key (deadline_id, ordinal),
  constraint fk_deadline_pause_deadline foreign key (deadline_id) references deadline (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '计时暂停';
