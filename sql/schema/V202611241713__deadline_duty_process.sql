alter table deadline_duty add column process varchar(64) comment '所属流程，据以告知代理人；不属办件的为空';
update deadline_duty set process = (select c.process from workflow_case c where c.case_number = deadline_duty.case_number);
