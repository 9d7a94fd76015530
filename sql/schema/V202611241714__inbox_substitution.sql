alter table inbox_entry add column substitutable boolean default true not null comment '可否由代理人办理';
alter table inbox_done add column doer varchar(130) comment '代办时的办理人，如 李某（代张某）；本人办理的为空';
