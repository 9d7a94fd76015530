-- 党支部更名的历史：何时、由谁、因哪个办件。
create table register_branch_name (
  id bigint not null auto_increment,
  branch_code varchar(32) not null comment '支部',
  name_before varchar(100) not null comment '原名称',
  name_after varchar(100) not null comment '新名称',
  changed_on date not null comment '更名日期',
  changed_by varchar(32) not null comment '登记更名的人',
  case_number varchar(32) not null comment '依据的办件',
  constraint pk_register_branch_name primary key (id),
  constraint fk_register_branch_name_branch foreign key (branch_code) references register_branch (code)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '党支部更名';
create index ix_register_branch_name_branch on register_branch_name (branch_code, changed_on);
