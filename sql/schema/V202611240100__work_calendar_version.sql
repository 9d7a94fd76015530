create table work_calendar_version (
  id int not null comment '只有一行',
  version bigint not null comment '日历版本，每次确认调整加一',
  constraint pk_work_calendar_version primary key (id),
  constraint ck_work_calendar_version_id check (id = 1)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '工作日历版本';

insert into work_calendar_version (id, version) values (1, 1);
