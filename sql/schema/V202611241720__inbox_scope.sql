-- A list of waiting tasks is asked by step, by place and by due date; each question has its index.
alter table inbox_entry add column unit_path varchar(255) default '' not null comment '单位路径';
alter table inbox_entry add column area_path varchar(80) default '' not null comment '单位路径的前两级：区县，或市直单位';
update inbox_entry set unit_path = (select c.unit_path from workflow_case c where c.case_number = inbox_entry.case_number);
update inbox_entry set area_path = case
  when locate('/', unit_path, locate('/', unit_path, 2) + 1) = 0 then unit_path
  else left(unit_path, locate('/', unit_path, locate('/', unit_path, 2) + 1)) end;
create index ix_inbox_entry_step on inbox_entry (owner, process, step, due_at, task_id);
create index ix_inbox_entry_owner_area on inbox_entry (owner, area_path, due_at, task_id);
create index ix_inbox_entry_area on inbox_entry (area_path, due_at, task_id);
create index ix_inbox_entry_path on inbox_entry (unit_path, due_at, task_id);
create index ix_inbox_entry_due on inbox_entry (due_at, task_id);
create index ix_inbox_entry_case on inbox_entry (case_number);
