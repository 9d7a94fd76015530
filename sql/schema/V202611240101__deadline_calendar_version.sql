alter table deadline add column calendar_version bigint default 1 not null comment '推算到期日所用的日历版本；低于现行版本者等待重新推算，其间不提醒';

create index ix_deadline_calendar on deadline (state, calendar_version, id);
