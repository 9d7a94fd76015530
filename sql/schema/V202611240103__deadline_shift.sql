create table deadline_shift (
  deadline_id bigint not null,
  calendar_version bigint not null comment '据以重新推算的日历版本',
  subject varchar(120) not null comment '对象，同时限',
  shifted_at datetime not null,
  reason varchar(300) not null comment '哪次日历调整',
  from_day date not null comment '原期限最后一日',
  to_day date not null comment '新期限最后一日',
  constraint pk_deadline_shift primary key (deadline_id, calendar_version),
  constraint fk_deadline_shift_deadline foreign key (deadline_id) references deadline (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '因日历调整而移动的期限';

create index ix_deadline_shift_subject on deadline_shift (subject);

create table deadline_calendar_warning (
  missing_year int not null comment '尚未导入放假安排的年份',
  warned_at datetime not null comment '通知系统管理员的时间',
  constraint pk_deadline_calendar_warning primary key (missing_year)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '放假安排未导入的通知，每年一次';
