-- 公示期内的办件：不在任何人手中。
alter table workflow_case drop constraint ck_workflow_case_status;
alter table workflow_case add constraint ck_workflow_case_status check (status in
    ('CALLED', 'UNDER_REVIEW', 'RETURNED', 'IN_MEETING', 'AWAITING_MEETING', 'SHOWN', 'APPROVED', 'IN_EXECUTION', 'RECORDED', 'REFUSED', 'WITHDRAWN', 'TERMINATED', 'CLOSED'));
