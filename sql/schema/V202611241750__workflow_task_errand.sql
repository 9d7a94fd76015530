alter table workflow_task add column errand varchar(20) comment '承办人受托办什么：委派、前加签、后加签；为空即办理本环节';
alter table workflow_task add column added_signers varchar(20) comment '本环节加过哪种签，前、后不混用；为空即没有';
alter table workflow_task add constraint ck_workflow_task_errand check (errand in ('DELEGATED', 'SIGN_BEFORE', 'SIGN_AFTER'));
alter table workflow_task add constraint ck_workflow_task_added_signers check (added_signers in ('SIGN_BEFORE', 'SIGN_AFTER'));
