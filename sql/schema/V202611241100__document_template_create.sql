create table document_template (
  template_key varchar(60) not null comment '模板，如 renewal/ballot',
  in_use int not null comment '正在使用的版本号，0 为随程序发布的模板',
  last_number int not null comment '已用的最后一个版本号，用过即不再用',
  changed_by varchar(32) comment '最近一次启用的人',
  changed_at datetime comment '最近一次启用的时间',
  version int not null,
  constraint pk_document_template primary key (template_key)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '改过的文书模板，没有改过的用随程序发布的';

create table document_template_version (
  template_key varchar(60) not null comment '模板',
  number int not null comment '版本号',
  file_name varchar(200) not null comment '上传时的文件名',
  note varchar(300) not null comment '改了什么',
  content longblob not null comment '模板文件',
  added_by varchar(32) not null comment '上传人',
  added_at datetime not null comment '上传时间',
  constraint pk_document_template_version primary key (template_key, number),
  constraint fk_document_template_version foreign key (template_key) references document_template (template_key)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '文书模板的各版，只增不改';

alter table document_issued drop constraint ck_document_issued_kind;
alter table document_issued add constraint ck_document_issued_kind check (kind in ('REPLY', 'NOTICE', 'LETTER'));
