-- 申请可以由有权决定的组织终止。
alter table formation drop constraint ck_formation_status;
alter table formation add constraint ck_formation_status check (status in
    ('DRAFT', 'UNDER_REVIEW', 'RETURNED', 'APPROVED', 'ELECTED', 'SETTLED', 'REGISTERED', 'REFUSED', 'WITHDRAWN', 'TERMINATED'));
