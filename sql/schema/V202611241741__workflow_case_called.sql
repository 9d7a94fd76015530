-- 系统到期自动立项、尚待党支部办理的办件（换届、年度核查）：不是审批中。
alter table workflow_case drop constraint ck_workflow_case_status;
alter table workflow_case add constraint ck_workflow_case_status check (status in
    ('CALLED', 'UNDER_REVIEW', 'RETURNED', 'IN_MEETING', 'APPROVED', 'IN_EXECUTION', 'RECORDED', 'REFUSED', 'WITHDRAWN', 'TERMINATED', 'CLOSED'));
