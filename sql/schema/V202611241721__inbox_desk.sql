create table inbox_item (
  tab varchar(20) not null comment '栏目：我发起的、草稿、待阅',
  item varchar(64) not null comment '该栏目中的一件，如办件编号',
  official varchar(32) not null,
  constraint pk_inbox_item primary key (tab, item)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '各栏目中属于个人的事项，只供计数';
create index ix_inbox_item_official on inbox_item (official, tab);
insert into inbox_item (tab, item, official) select 'STARTED', case_number, applicant from workflow_case;
insert into inbox_item (tab, item, official) select 'DRAFTS', concat('formation:', id), applicant from formation where status = 'DRAFT';

create table inbox_choice (
  owner varchar(100) not null comment '承办：组 ROLE@CODE 或人员',
  kind varchar(10) not null comment 'STEP 环节，UNIT 单位，AREA 区县',
  code varchar(255) not null comment '环节为“流程/环节”，单位和区县为路径',
  words varchar(200) not null,
  constraint pk_inbox_choice primary key (owner, kind, code),
  constraint ck_inbox_choice_kind check (kind in ('STEP', 'UNIT', 'AREA'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '待办筛选的可选项：出现过的环节和单位';
insert into inbox_choice (owner, kind, code, words)
  select distinct owner, 'STEP', concat(process, '/', step), step from inbox_entry;
insert into inbox_choice (owner, kind, code, words)
  select owner, 'UNIT', unit_path, max(unit_name) from inbox_entry group by owner, unit_path;
insert into inbox_choice (owner, kind, code, words)
  select distinct e.owner, 'AREA', u.path, u.name from inbox_entry e join organisation_unit u on u.path = e.area_path;

create table inbox_follow (
  official varchar(32) not null,
  case_number varchar(32) not null,
  changed_at datetime not null comment '办件最近一次变化',
  constraint pk_inbox_follow primary key (official, case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '我关注的办件';
create index ix_inbox_follow_changed on inbox_follow (official, changed_at, case_number);
create index ix_inbox_follow_case on inbox_follow (case_number);

create table inbox_filter (
  id bigint not null auto_increment,
  official varchar(32) not null,
  name varchar(40) not null,
  process varchar(64),
  step varchar(100),
  unit_path varchar(255),
  due varchar(10) comment '时限',
  text varchar(60) comment '关键字',
  version int not null,
  constraint pk_inbox_filter primary key (id),
  constraint uq_inbox_filter_name unique (official, name)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '保存的待办筛选';
