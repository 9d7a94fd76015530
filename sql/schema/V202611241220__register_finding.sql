-- 每晚核查支部条件的结果：发现一次记一条，消除后记下日期。
create table register_finding (
  id bigint not null auto_increment,
  branch_code varchar(32) not null comment '支部',
  fault varchar(20) not null comment '不再符合的条件',
  words varchar(300) not null comment '情况和依据',
  found_on date not null comment '发现日期',
  gone_on date comment '消除日期；空为仍在',
  open_key varchar(60) comment '仍在时为支部与条件，保证不重复发现；消除后为空',
  constraint pk_register_finding primary key (id),
  constraint uq_register_finding_open unique (open_key),
  constraint fk_register_finding_branch foreign key (branch_code) references register_branch (code),
  constraint ck_register_finding_fault check (fault in
    ('FEW_FORMAL', 'TOO_MANY', 'MANY_UNITS', 'STAND_ALONE', 'FUNCTIONAL_FEW')),
  constraint ck_register_finding_open check ((gone_on is null) = (open_key is not null))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '支部条件核查';
create index ix_register_finding_open on register_finding (gone_on, id);
create index ix_register_finding_branch on register_finding (branch_code, gone_on);
