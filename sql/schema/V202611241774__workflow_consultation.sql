create table workflow_consultation (
  id bigint not null auto_increment,
  case_number varchar(32) not null,
  task_id varchar(64) character set utf8mb3 collate utf8mb3_bin not null comment '征求意见的环节',
  step varchar(100) not null,
  asker varchar(32) not null,
  asker_name varchar(60) not null,
  question varchar(1000) not null,
  required boolean not null comment '答复以前该环节不能同意',
  due_at datetime not null,
  asked_at datetime not null,
  closed_at datetime comment '撤销或环节办结的时间；空为仍在征求',
  withdrawn boolean not null comment '由征求人撤销',
  constraint pk_workflow_consultation primary key (id),
  constraint fk_workflow_consultation_case foreign key (case_number) references workflow_case (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '征求意见';
create index ix_workflow_consultation_case on workflow_consultation (case_number, id);
create index ix_workflow_consultation_task on workflow_consultation (task_id, closed_at);

create table workflow_consulted (
  consultation_id bigint not null,
  official varchar(32) not null,
  name varchar(60) not null,
  answer varchar(1000),
  answered_at datetime,
  waits boolean not null comment '仍等其答复',
  constraint pk_workflow_consulted primary key (consultation_id, official),
  constraint fk_workflow_consulted_consultation foreign key (consultation_id) references workflow_consultation (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '被征求意见的人';
create index ix_workflow_consulted_official on workflow_consulted (official, waits, consultation_id);
