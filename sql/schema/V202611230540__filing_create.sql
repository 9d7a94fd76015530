create table filing (
  id bigint not null auto_increment,
  case_number varchar(32) not null comment '办件编号',
  record_group varchar(100) not null comment '受理备案的组织部 ORG_DEPT@CODE',
  state varchar(20) not null,
  recorded_at datetime,
  recorded_by varchar(32),
  version int not null,
  constraint pk_filing primary key (id),
  constraint uq_filing_case unique (case_number, record_group),
  constraint ck_filing_state check (state in ('FILED', 'QUERIED', 'RECORDED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '备案';

create table filing_query (
  filing_id bigint not null,
  position int not null,
  question varchar(2000) not null,
  asked_by varchar(32) not null,
  asked_at datetime not null,
  answer varchar(2000),
  answered_by varchar(32),
  answered_at datetime,
  constraint pk_filing_query primary key (filing_id, position),
  constraint fk_filing_query_filing foreign key (filing_id) references filing (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '备案查询与答复';
