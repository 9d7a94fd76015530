-- 首次导入：预检通过的文件等待确认；导入后只留文件名、摘要和行数，内容删除。
create table register_load (
  id         bigint      not null auto_increment,
  kind       varchar(10) not null comment 'REGISTER 单位、党支部、党员；OFFICIALS 工作人员',
  loaded_by  varchar(32) not null comment '预检和导入的管理员',
  checked_at datetime    not null comment '预检时间',
  done_at    datetime    comment '导入时间；空为等待确认',
  constraint pk_register_load primary key (id),
  constraint ck_register_load_kind check (kind in ('REGISTER', 'OFFICIALS'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '首次导入';
create index ix_register_load_by on register_load (loaded_by, kind, done_at);

create table register_load_file (
  load_id     bigint       not null,
  sheet       varchar(10)  not null comment '表：单位、党支部、党员、工作人员',
  file_name   varchar(255) not null,
  sha256      char(64)     not null comment '内容摘要',
  row_count   int          not null comment '数据行数',
  fresh_count int          not null comment '新增行数',
  content     longblob     comment '等待确认期间的文件内容，导入后删除',
  constraint pk_register_load_file primary key (load_id, sheet),
  constraint fk_register_load_file_load foreign key (load_id) references register_load (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '首次导入的文件';
