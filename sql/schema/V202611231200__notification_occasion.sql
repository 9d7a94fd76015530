-- 每条通知记下因何规则发出，供“提醒与送达”查询
alter table notification_notice add column rule_key varchar(60) default 'case.progress' not null comment '规则';
alter table notification_notice add column reason varchar(100) default '办件进展通知' not null comment '规则的文字说明';
alter table notification_notice add column urgency varchar(10) default 'ORDINARY' not null comment 'URGENT 为超期、督办，即时发出';
alter table notification_notice add column subject varchar(100) comment '所为之事，如 task:编号；办结后未发出的不再发出';
alter table notification_notice add constraint ck_notification_notice_urgency check (urgency in ('ORDINARY', 'URGENT'));
