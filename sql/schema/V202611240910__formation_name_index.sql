-- 查重名：同一党委下正在办理的申请。
create index ix_formation_name on formation (committee_code, proposed_name);
