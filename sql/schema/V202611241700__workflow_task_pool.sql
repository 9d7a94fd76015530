alter table workflow_task add column pool varchar(100) comment '无人领取时由谁承办：组或人员';
update workflow_task set pool = owner;
alter table workflow_task modify column pool varchar(100) not null comment '无人领取时由谁承办：组或人员';
alter table workflow_task add column came_from varchar(64) character set utf8mb3 collate utf8mb3_bin comment '由哪个环节办结而来；发起或定时产生的为空';
alter table workflow_task add column read_at datetime comment '承办人首次打开的时间，取回以此为界';
create index ix_workflow_task_came_from on workflow_task (came_from);
