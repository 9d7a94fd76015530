-- 办件可以因所办事项不复存在而终止（如党支部已撤销）。
alter table workflow_case drop constraint ck_workflow_case_status;
alter table workflow_case add constraint ck_workflow_case_status check (status in
    ('UNDER_REVIEW', 'RETURNED', 'IN_MEETING', 'APPROVED', 'IN_EXECUTION', 'RECORDED', 'REFUSED', 'WITHDRAWN', 'TERMINATED', 'CLOSED'));
