create table workflow_signer (
  case_number varchar(32) not null,
  task_key varchar(64) not null comment '会签环节',
  round int not null comment '第几轮',
  position int not null comment '顺序',
  signer varchar(100) not null comment '签署人：组 ROLE@CODE 或人员',
  group_for varchar(100) not null comment '代表哪个组签署',
  added_by varchar(32) comment '由谁加签；路由确定的为空',
  task_id varchar(64) character set utf8mb3 collate utf8mb3_bin comment '引擎任务；尚未轮到的为空',
  vote varchar(20) comment '同意、不同意、弃权；尚未签署的为空',
  removed_by varchar(32) comment '由谁减签',
  constraint pk_workflow_signer primary key (case_number, task_key, round, position),
  constraint fk_workflow_signer_case foreign key (case_number) references workflow_case (case_number),
  constraint ck_workflow_signer_vote check (vote in ('YES', 'NO', 'ABSTAIN'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '会签人员及表决';
create index ix_workflow_signer_task on workflow_signer (task_id);
