create table workflow_urge (
  id bigint not null auto_increment,
  case_number varchar(32) not null,
  sender varchar(32) not null,
  sender_name varchar(60) not null,
  people varchar(2000) not null comment '催了谁，按姓名',
  headcount int not null comment '催了几人',
  note varchar(200) comment '附言',
  sent_at datetime not null,
  constraint pk_workflow_urge primary key (id),
  constraint fk_workflow_urge_case foreign key (case_number) references workflow_case (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '催办';
create index ix_workflow_urge_case on workflow_urge (case_number, sent_at);
