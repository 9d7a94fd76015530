create table inbox_entry (
  task_id varchar(64) character set utf8mb3 collate utf8mb3_bin not null comment '引擎任务，字符集与引擎一致',
  owner varchar(100) not null comment '承办：组 ROLE@CODE 或人员',
  case_number varchar(32) not null,
  process varchar(64) not null,
  title varchar(300) not null,
  unit_name varchar(200) not null,
  step varchar(100) not null,
  page varchar(100) not null comment '办理页面',
  note varchar(100) comment '如：本级无人在岗',
  from_name varchar(60) comment '来自谁',
  arrived_at datetime not null,
  due_at datetime not null comment '时限；无时限者为 9999 年',
  constraint pk_inbox_entry primary key (task_id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '待办';
create index ix_inbox_entry_owner on inbox_entry (owner, due_at, task_id);

create table inbox_done (
  id bigint not null auto_increment,
  official varchar(32) not null,
  task_id varchar(64) character set utf8mb3 collate utf8mb3_bin not null,
  case_number varchar(32) not null,
  title varchar(300) not null,
  unit_name varchar(200) not null,
  step varchar(100) not null,
  done_at datetime not null,
  constraint pk_inbox_done primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '已办';
create index ix_inbox_done_official on inbox_done (official, id);
