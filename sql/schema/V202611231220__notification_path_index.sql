-- 提醒与送达：领导按所辖单位查询
create index ix_notification_notice_path on notification_notice (unit_path, created_at);
