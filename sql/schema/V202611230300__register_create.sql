-- 底册：支部、党员、组织关系及其历史、支部委员。
create table register_branch (
  code varchar(32) not null comment '支部代码',
  name varchar(100) not null comment '支部名称',
  kind varchar(20) not null comment '组建类型',
  unit_code varchar(32) not null comment '行政所在单位',
  unit_path varchar(400) not null comment '所在单位的路径，随单位调整而更新，用于数据范围',
  committee_code varchar(32) not null comment '隶属的基层党委所在单位',
  mixed boolean not null comment '混编：在职与离退休党员同在一个支部',
  active boolean not null comment '是否现存',
  formed_on date not null comment '成立日期',
  dissolved_on date comment '撤销日期',
  term_start date comment '本届起始日；功能型、临时支部为空',
  term_end date comment '本届届满日',
  version int not null,
  constraint pk_register_branch primary key (code),
  constraint ck_register_branch_kind check (kind in ('REGULAR', 'JOINT', 'SEPARATED', 'COMMUNITY_FUNC', 'CLUB_FUNC', 'TEMP'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '党支部';
create index ix_register_branch_unit_path on register_branch (unit_path, code);
create index ix_register_branch_unit on register_branch (unit_code, active);
create index ix_register_branch_committee on register_branch (committee_code, active);
create index ix_register_branch_term_end on register_branch (active, term_end);

create table register_branch_number (
  prefix varchar(32) not null comment '支部代码去掉末尾序号的部分',
  last_number int not null comment '已用到的序号',
  constraint pk_register_branch_number primary key (prefix)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '支部代码流水号';

create table register_branch_unit (
  branch_code varchar(32) not null comment '支部',
  unit_code varchar(32) not null comment '党员所在单位；联合党支部有多个',
  position int not null comment '次序',
  constraint pk_register_branch_unit primary key (branch_code, unit_code),
  constraint fk_register_branch_unit_branch foreign key (branch_code) references register_branch (code)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '支部涵盖的单位';
create index ix_register_branch_unit_unit on register_branch_unit (unit_code);

create table register_member (
  code varchar(32) not null comment '党员编号，不是身份证号',
  name varchar(60) not null comment '姓名',
  female boolean not null comment '女',
  born_on date not null comment '出生日期',
  joined_on date not null comment '入党日期',
  standing varchar(15) not null comment '正式或预备',
  retired boolean not null comment '离退休；否为在职',
  rights_suspended boolean not null comment '表决权、选举权和被选举权中止',
  unit_code varchar(32) not null comment '所在单位或原单位',
  branch_code varchar(32) comment '组织关系所在支部；转接途中为空',
  version int not null,
  constraint pk_register_member primary key (code),
  constraint fk_register_member_branch foreign key (branch_code) references register_branch (code),
  constraint ck_register_member_standing check (standing in ('FULL', 'PROBATIONARY'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '党员';
create index ix_register_member_branch on register_member (branch_code, standing);
create index ix_register_member_unit on register_member (unit_code);

create table register_membership (
  id bigint not null auto_increment,
  member_code varchar(32) not null comment '党员',
  branch_code varchar(32) not null comment '支部',
  since_on date not null comment '转入日期',
  until_on date comment '转出日期，当日起不再隶属；空为至今',
  constraint pk_register_membership primary key (id),
  constraint fk_register_membership_member foreign key (member_code) references register_member (code),
  constraint fk_register_membership_branch foreign key (branch_code) references register_branch (code)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '组织关系历史';
create index ix_register_membership_member on register_membership (member_code, until_on);
create index ix_register_membership_branch on register_membership (branch_code, since_on);

create table register_gathering (
  id bigint not null auto_increment,
  branch_code varchar(32) not null comment '功能型或临时支部',
  member_code varchar(32) not null comment '党员，组织关系仍在原支部',
  since_on date not null comment '编入日期',
  until_on date comment '离开日期，当日起不再编入；空为至今',
  constraint pk_register_gathering primary key (id),
  constraint fk_register_gathering_branch foreign key (branch_code) references register_branch (code),
  constraint fk_register_gathering_member foreign key (member_code) references register_member (code)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '功能型、临时支部编入的党员';
create index ix_register_gathering_branch on register_gathering (branch_code, until_on);
create index ix_register_gathering_member on register_gathering (member_code, until_on);

create table register_officer (
  id bigint not null auto_increment,
  branch_code varchar(32) not null comment '支部',
  member_code varchar(32) not null comment '党员',
  post varchar(20) not null comment '党内职务',
  since_on date not null comment '任职日期',
  until_on date comment '免职日期，当日起不再任职；空为至今',
  constraint pk_register_officer primary key (id),
  constraint fk_register_officer_branch foreign key (branch_code) references register_branch (code),
  constraint fk_register_officer_member foreign key (member_code) references register_member (code),
  constraint ck_register_officer_post check (post in ('SECRETARY', 'DEPUTY_SECRETARY', 'ORGANISATION', 'PUBLICITY', 'DISCIPLINE', 'MEMBER'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '支部委员任职';
create index ix_register_officer_branch on register_officer (branch_code, until_on);
create index ix_register_officer_member on register_officer (member_code);
