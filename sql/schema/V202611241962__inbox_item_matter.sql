-- 代理人可以代为答复的征求意见，也计入代理人的待阅。
alter table inbox_item add column process varchar(64) comment '流程；代理该事项的人也计数，空为只有本人计数';
alter table inbox_item add column not_by varchar(32) comment '申请人：本人的事项不能代办';
update inbox_item set
  process = (select max(f.process) from workflow_consultation c join workflow_case f on f.case_number = c.case_number
    where inbox_item.item like concat('consult:', c.id, ':%')),
  not_by = (select max(f.applicant) from workflow_consultation c join workflow_case f on f.case_number = c.case_number
    where inbox_item.item like concat('consult:', c.id, ':%'))
where tab = 'READING' and item like 'consult:%';
