create table deadline_duty (
  duty_key varchar(120) not null comment '一件待办，如 task:…',
  subject varchar(120) not null comment '所属时限的对象',
  rule varchar(80) not null comment '所属时限的规则键',
  owner varchar(100) not null comment '承办：组 ROLE@CODE 或人员',
  owner_group varchar(100) not null comment '逐级上报和无人在岗时依据的组',
  excluded varchar(32) comment '不提醒的人：申请人不审批本人的事项',
  matter varchar(300) not null comment '事项标题',
  step varchar(100) not null comment '待办环节',
  case_number varchar(32) comment '办件编号',
  link varchar(200) not null comment '办理页面',
  constraint pk_deadline_duty primary key (duty_key)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '时限内须办理的人；办结即删除';

create index ix_deadline_duty_subject on deadline_duty (subject, rule);

create table deadline_rung (
  id bigint not null auto_increment,
  deadline_id bigint not null,
  deadline_version bigint not null comment '时限的版本；变更后旧版本未到的提醒即删除',
  rung varchar(24) not null comment '提醒级，如 -3wd.OWNER',
  words varchar(60) not null comment '提醒级的文字，如：到期前 3 个工作日提醒',
  audience varchar(12) not null comment '提醒谁',
  position int not null comment '先后；同时到期时只发最后一级',
  due_at datetime not null comment '应提醒的时间',
  state varchar(8) not null comment '状态',
  settled_at datetime comment '提醒或跳过的时间',
  skip_reason varchar(20) comment '跳过的原因',
  constraint pk_deadline_rung primary key (id),
  constraint uq_deadline_rung unique (deadline_id, deadline_version, rung),
  constraint fk_deadline_rung_deadline foreign key (deadline_id) references deadline (id),
  constraint ck_deadline_rung_audience check (audience in ('OWNER', 'LEADER', 'NEXT_LEVEL')),
  constraint ck_deadline_rung_state check (state in ('WAITING', 'SENT', 'SKIPPED') and (state = 'SKIPPED') = (skip_reason is not null))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '提醒级';

create index ix_deadline_rung_due on deadline_rung (state, due_at, id);

create table deadline_reminder (
  id bigint not null auto_increment,
  deadline_id bigint not null,
  deadline_version bigint not null,
  rung varchar(24) not null comment '提醒级',
  recipient varchar(32) not null comment '被提醒人',
  audience varchar(12) not null,
  rule varchar(80) not null comment '规则键',
  words varchar(60) not null comment '提醒级的文字',
  case_number varchar(32) comment '办件编号',
  step varchar(100) not null comment '待办环节',
  standing varchar(60) not null comment '当时的时限状况，如：还剩 3 个工作日',
  sent_at datetime not null,
  constraint pk_deadline_reminder primary key (id),
  constraint uq_deadline_reminder unique (deadline_id, deadline_version, rung, recipient)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '已发提醒：同一时限同一版本同一级对同一人只有一条';

create index ix_deadline_reminder_case on deadline_reminder (case_number, id);
