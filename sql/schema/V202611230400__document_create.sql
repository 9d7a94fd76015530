create table document_series (
  organ varchar(32) not null comment '发文机关单位代码',
  mark varchar(30) not null comment '发文机关代字；同一代字只有一个序列，不同文种也不会重号',
  number_year int not null comment '年份',
  last_number int not null comment '已用的最后一个序号，用过即不再用',
  constraint pk_document_series primary key (organ, mark, number_year)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '发文字号序列';

create table document_issued (
  id bigint not null auto_increment,
  case_number varchar(32) not null comment '办件编号',
  kind varchar(20) not null comment '文种',
  organ varchar(32) not null comment '发文机关单位代码',
  organ_name varchar(100) not null comment '发文机关',
  mark varchar(30) not null comment '发文机关代字',
  number_year int not null comment '发文字号年份',
  number_seq int not null comment '发文字号序号',
  number varchar(60) not null comment '发文字号',
  title varchar(200) not null comment '标题',
  main_addressee varchar(200) not null comment '主送机关',
  body longtext not null comment '正文，一行一段',
  dated_on date not null comment '成文日期',
  copy_to varchar(400) comment '抄送机关',
  template_version varchar(100) not null comment '所用模板及其指纹',
  content longblob not null comment '成文的 docx',
  issued_at datetime not null comment '制发时间',
  issued_by varchar(32) not null comment '制发人',
  constraint pk_document_issued primary key (id),
  constraint uq_document_issued_number unique (organ, mark, number_year, number_seq),
  constraint ck_document_issued_kind check (kind in ('REPLY', 'NOTICE'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '已制发的公文，只增不改';

create index ix_document_issued_case on document_issued (case_number, id);
