alter table notification_notice add column calendar longtext comment '随邮件送达的日程邀请（iCalendar）';
