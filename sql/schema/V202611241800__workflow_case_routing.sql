alter table workflow_case add column routed_by varchar(300) comment '办理路径的依据：决策表和所用的一条，立案或补正改道时写入';
alter table workflow_case add column unit_line varchar(600) comment '立案时申请单位在市以下的层级，自上而下';
