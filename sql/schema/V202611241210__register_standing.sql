-- 届期状况：换届流程写入，其他流程读取；届满日的调整保留历史。
alter table register_branch add column standing varchar(20) default 'IN_TERM' not null comment '届期状况：届期内、已超期、严重超期；由换届流程写入';
alter table register_branch add constraint ck_register_branch_standing check (standing in ('IN_TERM', 'OVERDUE_RED', 'OVERDUE_CRITICAL'));
create index ix_register_branch_standing on register_branch (active, standing, code);

create table register_term_shift (
  id bigint not null auto_increment,
  branch_code varchar(32) not null comment '支部',
  from_day date not null comment '原届满日',
  to_day date not null comment '调整后的届满日',
  shifted_on date not null comment '调整日期',
  basis varchar(200) not null comment '批准的依据，如批复文号',
  constraint pk_register_term_shift primary key (id),
  constraint fk_register_term_shift_branch foreign key (branch_code) references register_branch (code)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '届满日的调整：经批准的延期、提前换届';
