-- 办件页只在有内容时才查询：办件有没有催办、传阅、征求意见，环节的期限有没有变动过；旧数据一律按有处理。
alter table workflow_case add column has_margin boolean default true not null comment '有催办、抄送传阅或者征求意见';
alter table workflow_task add column due_moved boolean default true not null comment '期限变动过';
