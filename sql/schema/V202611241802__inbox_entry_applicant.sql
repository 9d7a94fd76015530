alter table inbox_entry add column not_by varchar(32) comment '申请人：不能代他人办理本人的申请，也不能由人代办；申请方自己的环节为空';
