create table workflow_voided (
  record_id bigint not null comment '失效的审批记录',
  voided_by bigint not null comment '使其失效的退回或取回记录',
  constraint pk_workflow_voided primary key (record_id),
  constraint fk_workflow_voided_record foreign key (record_id) references workflow_record (id),
  constraint fk_workflow_voided_by foreign key (voided_by) references workflow_record (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '因退回、取回而失效的审批意见';

create table workflow_return_point (
  task_id varchar(64) character set utf8mb3 collate utf8mb3_bin not null comment '被退回的环节',
  case_number varchar(32) not null,
  back_to varchar(64) not null comment '退回人所在环节',
  mode varchar(10) not null comment '再办后：逐级重走或直达退回人',
  returned_by bigint not null comment '退回记录',
  constraint pk_workflow_return_point primary key (task_id),
  constraint fk_workflow_return_point_task foreign key (task_id) references workflow_task (task_id),
  constraint fk_workflow_return_point_record foreign key (returned_by) references workflow_record (id),
  constraint ck_workflow_return_point_mode check (mode in ('STEPWISE', 'STRAIGHT'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '退回点';
create index ix_workflow_return_point_case on workflow_return_point (case_number);
