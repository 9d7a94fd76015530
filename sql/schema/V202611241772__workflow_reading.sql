create table workflow_reading (
  id bigint not null auto_increment,
  case_number varchar(32) not null,
  kind varchar(10) not null comment 'COPY 抄送，CIRCULATE 传阅',
  reader varchar(32) not null,
  reader_name varchar(60) not null,
  sender varchar(32) not null,
  sender_name varchar(60) not null,
  note varchar(200) comment '附言',
  sent_at datetime not null,
  read_at datetime comment '首次打开的时间',
  opinion varchar(1000) comment '传阅意见',
  finished_at datetime comment '抄送为阅读时间，传阅为阅毕时间',
  constraint pk_workflow_reading primary key (id),
  constraint uq_workflow_reading_once unique (case_number, kind, reader),
  constraint fk_workflow_reading_case foreign key (case_number) references workflow_case (case_number),
  constraint ck_workflow_reading_kind check (kind in ('COPY', 'CIRCULATE'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '抄送和传阅';
create index ix_workflow_reading_reader on workflow_reading (reader, finished_at, id);
