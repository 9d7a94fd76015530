drop index ix_workflow_case_applicant on workflow_case;
drop index ix_workflow_case_path on workflow_case;
drop index ix_workflow_case_status on workflow_case;
create index ix_workflow_case_applicant on workflow_case (applicant, started_at, case_number);
create index ix_workflow_case_path on workflow_case (unit_path, started_at, case_number);
create index ix_workflow_case_status on workflow_case (status, started_at, case_number);
