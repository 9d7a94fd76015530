create table workflow_sign_queue (
  id bigint not null auto_increment,
  case_number varchar(32) not null,
  task_id varchar(64) character set utf8mb3 collate utf8mb3_bin not null comment '引擎任务，字符集与引擎一致',
  position int not null comment '先后次序',
  kind varchar(20) not null comment '委派、前加签、后加签',
  signer varchar(32) not null,
  signer_name varchar(60) not null,
  asked_by varchar(32) not null comment '谁提出的，办完交回此人；与签署人相同的是提出后加签者本人的意见',
  asked_by_name varchar(60) not null,
  asked_at datetime not null,
  request varchar(500) not null comment '请其办什么',
  verdict varchar(20) comment '同意、不同意；委派没有',
  opinion varchar(1000),
  done_at datetime comment '办完的时间',
  removed_at datetime comment '减签、收回或不再需要的时间',
  constraint pk_workflow_sign_queue primary key (id),
  constraint uq_workflow_sign_queue_position unique (task_id, position),
  constraint fk_workflow_sign_queue_case foreign key (case_number) references workflow_case (case_number),
  constraint ck_workflow_sign_queue_kind check (kind in ('DELEGATED', 'SIGN_BEFORE', 'SIGN_AFTER')),
  constraint ck_workflow_sign_queue_verdict check (verdict in ('AGREE', 'REFUSE')),
  constraint ck_workflow_sign_queue_state check (done_at is null or removed_at is null)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '委派和加签的人员，按先后';
create index ix_workflow_sign_queue_case on workflow_sign_queue (case_number, asked_by);
