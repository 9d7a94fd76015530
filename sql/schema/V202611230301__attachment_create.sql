-- 附件随业务一同提交或回滚，故存库；列表从不读取内容列。
create table attachment_file (
  id bigint not null auto_increment,
  owner varchar(64) not null comment '所属事项，如 formation:17',
  kind varchar(30) not null comment '材料类别',
  file_name varchar(255) not null comment '文件名（已去除路径和控制字符）',
  media_type varchar(100) not null comment '按内容认定的类型',
  size bigint not null comment '字节数',
  sha256 char(64) not null comment '内容摘要',
  content longblob not null comment '内容',
  added_at datetime not null comment '上传时间',
  added_by varchar(32) not null comment '上传人',
  constraint pk_attachment_file primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '附件';
create index ix_attachment_file_owner on attachment_file (owner, id);
