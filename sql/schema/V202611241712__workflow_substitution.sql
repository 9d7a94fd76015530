alter table workflow_task add column substitutable boolean default true not null comment '可否由代理人办理；表决、评分不可';
alter table workflow_record add column on_behalf_of varchar(32) comment '被代理人';
alter table workflow_record add column on_behalf_of_name varchar(60);
