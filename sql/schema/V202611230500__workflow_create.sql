create table workflow_number (
  prefix varchar(2) not null comment '办件编号前缀',
  number_year int not null,
  last_number int not null,
  constraint pk_workflow_number primary key (prefix, number_year)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '办件编号';

create table workflow_case (
  case_number varchar(32) not null comment '办件编号',
  process varchar(64) not null comment '流程',
  definition_id varchar(64) character set utf8mb3 collate utf8mb3_bin comment '引擎流程定义（版本）',
  title varchar(300) not null,
  subject varchar(64) not null comment '业务对象，如 formation:17',
  unit_code varchar(32) not null,
  unit_name varchar(200) not null,
  unit_path varchar(255) not null comment '单位路径，数据范围按前缀',
  applicant varchar(32) not null,
  applicant_name varchar(60) not null,
  applicant_group varchar(100) not null,
  status varchar(20) not null comment '办件状态',
  round int not null comment '第几轮',
  started_at datetime not null,
  ended_at datetime,
  constraint pk_workflow_case primary key (case_number),
  constraint ck_workflow_case_status check (status in
    ('UNDER_REVIEW', 'RETURNED', 'IN_MEETING', 'APPROVED', 'IN_EXECUTION', 'RECORDED', 'REFUSED', 'WITHDRAWN', 'CLOSED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '办件';
create index ix_workflow_case_applicant on workflow_case (applicant, case_number);
create index ix_workflow_case_path on workflow_case (unit_path, case_number);
create index ix_workflow_case_status on workflow_case (status, case_number);

create table workflow_party (
  case_number varchar(32) not null,
  owner varchar(100) not null comment '参与者：办理组 ROLE@CODE 或人员',
  constraint pk_workflow_party primary key (owner, case_number),
  constraint fk_workflow_party_case foreign key (case_number) references workflow_case (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '办件参与者，可见该办件';

create table workflow_task (
  task_id varchar(64) character set utf8mb3 collate utf8mb3_bin not null comment '引擎任务，字符集与引擎一致',
  case_number varchar(32) not null,
  task_key varchar(64) not null comment '模型中的环节',
  root_key varchar(64) not null comment '主流程图上的位置（被调用流程为其调用活动）',
  step varchar(100) not null comment '环节名称',
  form_key varchar(100) not null,
  intended_group varchar(100) not null comment '按路由应办的组',
  owner varchar(100) not null comment '实际承办：组或人员',
  names_handler boolean not null comment '只能指定承办人',
  deadline_subject varchar(80) not null,
  deadline_rule varchar(64) not null,
  arrived_at datetime not null,
  due_at datetime,
  ended_at datetime,
  ended_by varchar(32) comment '办理人；为空表示随流程取消',
  constraint pk_workflow_task primary key (task_id),
  constraint fk_workflow_task_case foreign key (case_number) references workflow_case (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '办件环节';
create index ix_workflow_task_case on workflow_task (case_number, arrived_at);
create index ix_workflow_task_deadline on workflow_task (deadline_subject, deadline_rule);

create table workflow_record (
  id bigint not null auto_increment,
  case_number varchar(32) not null,
  task_id varchar(64) character set utf8mb3 collate utf8mb3_bin,
  round int not null,
  step varchar(100) not null,
  verb varchar(20) not null,
  opinion varchar(2000),
  actor varchar(32) not null,
  actor_name varchar(60) not null,
  post_title varchar(100) not null,
  unit_name varchar(200) not null,
  arrived_at datetime,
  acted_at datetime not null,
  constraint pk_workflow_record primary key (id),
  constraint fk_workflow_record_case foreign key (case_number) references workflow_case (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '审批记录';
create index ix_workflow_record_case on workflow_record (case_number, id);
create index ix_workflow_record_task on workflow_record (task_id);

create table workflow_return_reason (
  record_id bigint not null,
  position int not null,
  field varchar(40) not null comment '须补正的字段',
  text varchar(500) not null,
  constraint pk_workflow_return_reason primary key (record_id, position),
  constraint fk_workflow_return_reason_record foreign key (record_id) references workflow_record (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '退回原因';
