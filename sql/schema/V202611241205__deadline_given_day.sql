-- 最后一日确定的时限（如届期）没有期限数值：只随所定日期走，不因放假安排变动。
alter table deadline modify column budget_amount int null comment '期限数值；最后一日确定的为空';
alter table deadline modify column budget_unit varchar(20) null comment '期限单位；最后一日确定的为空';
alter table deadline add constraint ck_deadline_budget check ((budget_amount is null) = (budget_unit is null));
