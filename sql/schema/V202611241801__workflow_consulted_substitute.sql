alter table workflow_consulted add column answered_by varchar(32) comment '代为答复的人；空为本人答复';
alter table workflow_consulted add column answered_by_name varchar(60);
