create table organisation_unit (
  code           varchar(32)  not null comment '单位代码',
  name           varchar(100) not null,
  kind           varchar(20)  not null comment '市、区县、街道(乡镇)、单位、社区、社团协会',
  parent         varchar(32)  comment '行政上级',
  party_parent   varchar(32)  comment '党组织隶属上级，决定由谁审批',
  base_committee boolean      not null comment '是否设有基层党委',
  path           varchar(400) not null comment '行政路径，数据范围按其前缀划定',
  party_path     varchar(400) not null comment '隶属路径',
  active         boolean      not null,
  ended_on       date         comment '撤销或并入之日',
  successor      varchar(32)  comment '承接单位',
  doc_mark       varchar(20)  comment '发文机关代字',
  full_name      varchar(150) comment '落款全称',
  version        bigint       not null,
  constraint pk_organisation_unit primary key (code),
  constraint uq_organisation_unit_path unique (path),
  constraint fk_organisation_unit_parent foreign key (parent) references organisation_unit (code),
  constraint fk_organisation_unit_party foreign key (party_parent) references organisation_unit (code),
  constraint fk_organisation_unit_successor foreign key (successor) references organisation_unit (code),
  constraint ck_organisation_unit_kind check (kind in ('CITY', 'DISTRICT', 'STREET', 'UNIT', 'COMMUNITY', 'ASSOCIATION')),
  constraint ck_organisation_unit_top check (kind = 'CITY' or (parent is not null and party_parent is not null))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '单位';

create index ix_organisation_unit_kind on organisation_unit (kind, active);
create index ix_organisation_unit_party_path on organisation_unit (party_path);

create table organisation_branch_place (
  code      varchar(32)  not null comment '党支部代码',
  name      varchar(150) not null,
  unit_code varchar(32)  not null comment '所在单位',
  active    boolean      not null comment '支部撤销后为否，任职随之失效',
  constraint pk_organisation_branch_place primary key (code),
  constraint fk_organisation_branch_place_unit foreign key (unit_code) references organisation_unit (code)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '党支部所在(任职地点)';

create table organisation_official (
  id      varchar(32) not null,
  name    varchar(50) not null,
  phone   varchar(20),
  active  boolean     not null comment '账号停用后为否',
  version bigint      not null,
  constraint pk_organisation_official primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '工作人员';

create index ix_organisation_official_name on organisation_official (name, id);

create table organisation_post (
  id          bigint      not null auto_increment,
  official_id varchar(32) not null,
  role        varchar(20) not null,
  place       varchar(32) not null comment '单位代码；支部书记、书记助理员为支部代码；三员为 SYSTEM',
  title       varchar(50) comment '职务名称，如组织科科长',
  starts_on   date        not null,
  ends_on     date        comment '最后一天；空为在任',
  version     bigint      not null,
  constraint pk_organisation_post primary key (id),
  constraint fk_organisation_post_official foreign key (official_id) references organisation_official (id),
  constraint ck_organisation_post_period check (ends_on is null or ends_on >= starts_on)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '任职';

create index ix_organisation_post_place on organisation_post (place, role);

create table organisation_account (
  official_id         varchar(32)  not null,
  login               varchar(32)  not null comment '登录名，小写',
  password_hash       varchar(100) not null,
  credential          int          not null comment '第几个密码；换密码后旧会话失效',
  must_change         boolean      not null comment '首次或重置后须改密码',
  failures            int          not null comment '连续登录失败次数',
  locked_until        datetime,
  password_changed_at datetime     not null,
  constraint pk_organisation_account primary key (official_id),
  constraint uq_organisation_account_login unique (login),
  constraint fk_organisation_account_official foreign key (official_id) references organisation_official (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '账号';

create table organisation_password (
  id            bigint       not null auto_increment,
  official_id   varchar(32)  not null,
  password_hash varchar(100) not null,
  set_at        datetime     not null,
  constraint pk_organisation_password primary key (id),
  constraint fk_organisation_password_account foreign key (official_id) references organisation_account (official_id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '用过的密码(散列)';

create table organisation_figure (
  id           bigint       not null auto_increment,
  figure_key   varchar(60)  not null,
  figure_value varchar(100) not null,
  figure_unit  varchar(20)  not null,
  kind         varchar(10)  not null comment 'RULE 法规规定；PARAMETER 本市参数',
  hard         boolean      not null comment '是：必须符合；否：一般要求，说明理由可例外',
  label        varchar(60)  not null,
  source       varchar(150) comment '出处，按此印出；空为本市默认',
  note         varchar(300),
  choices      varchar(200) comment '文字类参数的可选值，逗号分隔',
  valid_from   date         not null,
  valid_to     date         comment '最后一天；空为现行',
  changed_by   varchar(32)  not null,
  changed_at   datetime     not null,
  version      bigint       not null,
  constraint pk_organisation_figure primary key (id),
  constraint uq_organisation_figure unique (figure_key, valid_from),
  constraint ck_organisation_figure_kind check (kind in ('RULE', 'PARAMETER')),
  constraint ck_organisation_figure_unit check (figure_unit in
    ('PEOPLE', 'UNITS', 'WORKING_DAYS', 'DAYS', 'MONTHS', 'YEARS', 'PERCENT', 'FLAG', 'TEXT', 'NUMBER')),
  constraint ck_organisation_figure_period check (valid_to is null or valid_to >= valid_from)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '规则数值与本市参数，按日期生效，历史保留';
