create table workflow_task_draft (
  task_id varchar(64) character set utf8mb3 collate utf8mb3_bin not null comment '引擎任务，字符集与引擎一致',
  official varchar(32) not null,
  position int not null comment '填写的第几项',
  name varchar(100) not null,
  text varchar(4000) not null,
  saved_at datetime not null,
  constraint pk_workflow_task_draft primary key (task_id, official, position)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '暂存：环节页面上填到一半的内容';

create table workflow_phrase (
  official varchar(32) not null,
  position int not null,
  text varchar(100) not null,
  constraint pk_workflow_phrase primary key (official, position)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '各人的常用意见';
create index ix_workflow_case_finished on workflow_case (process, ended_at);
