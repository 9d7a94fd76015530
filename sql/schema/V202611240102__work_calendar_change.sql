create table work_calendar_change (
  id bigint not null auto_increment,
  extent varchar(10) not null comment '全年安排或一日更正',
  notice_year int not null comment '通知的年份',
  title varchar(100) not null,
  source_doc varchar(300) not null comment '依据：通知网址或文号',
  reason varchar(300) comment '更正的原因',
  base_version bigint not null comment '预览时的日历版本，确认时须仍为现行版本',
  proposed_by varchar(32) not null,
  proposed_at datetime not null,
  version bigint comment '确认后形成的日历版本；尚未确认为空',
  confirmed_at datetime,
  constraint pk_work_calendar_change primary key (id),
  constraint uq_work_calendar_change_version unique (version),
  constraint ck_work_calendar_change_extent check (extent in ('YEAR', 'DAY'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '工作日历的调整';

create index ix_work_calendar_change_proposed on work_calendar_change (proposed_by, version);

create table work_calendar_change_day (
  change_id bigint not null,
  `day` date not null,
  kind_before varchar(20) not null comment '调整前：放假、调休上班或按星期',
  kind_after varchar(20) not null comment '调整后',
  name varchar(50) not null comment '节日名称',
  constraint pk_work_calendar_change_day primary key (change_id, `day`),
  constraint fk_work_calendar_change_day_change foreign key (change_id) references work_calendar_change (id),
  constraint ck_work_calendar_change_day_before check (kind_before in ('HOLIDAY', 'MAKE_UP_WORKDAY', 'ORDINARY')),
  constraint ck_work_calendar_change_day_after check (kind_after in ('HOLIDAY', 'MAKE_UP_WORKDAY', 'ORDINARY'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '调整的日期';

alter table work_calendar add column notice_year int default 0 not null comment '通知的年份；通知可列上一年十二月的日期';

-- The notice of 2023 lists 31 December 2022; all others keep to their year.
update work_calendar set notice_year = case when `day` = '2022-12-31' then 2023 else year(`day`) end;
