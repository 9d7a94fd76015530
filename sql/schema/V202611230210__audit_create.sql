create table audit_entry (
  id bigint not null auto_increment,
  at datetime not null comment '发生时间',
  actor varchar(64) not null comment '操作人；系统自动办理为 system，登录失败为所输入的账号',
  verb varchar(64) not null comment '操作，英文键',
  subject varchar(160) not null comment '对象，如 case:BF-2026-00012',
  detail varchar(1000) comment '说明，单行文字',
  constraint pk_audit_entry primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '审计记录，只追加';

create index ix_audit_entry_actor on audit_entry (actor, id);
create index ix_audit_entry_verb on audit_entry (verb, id);
create index ix_audit_entry_subject on audit_entry (subject, id);
create index ix_audit_entry_at on audit_entry (at, id);
