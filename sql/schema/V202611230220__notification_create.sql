create table notification_notice (
  id bigint not null auto_increment,
  recipient varchar(32) not null comment '接收人',
  title varchar(200) not null,
  text varchar(2000) not null,
  case_number varchar(32) comment '办件编号',
  link varchar(200) comment '打开后转到的本系统页面',
  created_at datetime not null,
  read_at datetime comment '阅读时间；未读为空',
  constraint pk_notification_notice primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '站内通知';

create index ix_notification_notice_unread on notification_notice (recipient, read_at, id);
create index ix_notification_notice_recipient on notification_notice (recipient, id);
