create table work_calendar (
  `day` date not null,
  is_workday boolean not null comment '真为调休上班，假为放假；未列出的日期按周一至周五上班',
  name varchar(50) not null comment '节日名称',
  source_doc varchar(300) not null comment '国务院办公厅通知地址',
  constraint pk_work_calendar primary key (`day`)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '节假日与调休安排';
