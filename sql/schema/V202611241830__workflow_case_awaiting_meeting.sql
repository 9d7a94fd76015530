-- 已列入议题建议、等待会议审议的办件：不在任何人手中。
alter table workflow_case drop constraint ck_workflow_case_status;
alter table workflow_case add constraint ck_workflow_case_status check (status in
    ('CALLED', 'UNDER_REVIEW', 'RETURNED', 'IN_MEETING', 'AWAITING_MEETING', 'APPROVED', 'IN_EXECUTION', 'RECORDED', 'REFUSED', 'WITHDRAWN', 'TERMINATED', 'CLOSED'));
