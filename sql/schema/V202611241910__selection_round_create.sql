-- 评选：种类及其评分标准是数据；轮次从草稿、审批、发布到结束。
create table selection_kind (
  code          varchar(32)   not null,
  position      int           not null comment '排列次序',
  name          varchar(60)   not null comment '有批准依据时的名称',
  showcase_name varchar(60)   not null comment '没有批准依据时的名称：不带“示范”等字样',
  applicant     varchar(10)   not null comment '谁申报：党支部、单位',
  blind         boolean       not null comment '专家评审时隐去单位名称',
  text_limit    int           not null comment '事迹材料字数上限',
  photo_limit   int           not null comment '照片张数上限',
  quota         int           not null comment '每个区县的默认名额',
  source        varchar(300)  comment '评分标准、字数的出处；空为本系统默认',
  constraint pk_selection_kind primary key (code),
  constraint uq_selection_kind_position unique (position),
  constraint ck_selection_kind_applicant check (applicant in ('BRANCH', 'UNIT'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评选种类';

create table selection_kind_criterion (
  kind     varchar(32)  not null,
  position int          not null,
  code     varchar(20)  not null,
  name     varchar(60)  not null,
  weight   int          not null comment '满分',
  guide    varchar(400) not null comment '看什么',
  constraint pk_selection_kind_criterion primary key (kind, position),
  constraint uq_selection_kind_criterion_code unique (kind, code),
  constraint fk_selection_kind_criterion_kind foreign key (kind) references selection_kind (code),
  constraint ck_selection_kind_criterion_weight check (weight between 1 and 100)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评选种类的默认评分标准';

create table selection_round (
  id             bigint        not null auto_increment,
  case_number    varchar(32)   comment '办件编号；草稿没有',
  kind           varchar(32)   not null,
  held_in        int           not null comment '年度',
  title          varchar(100)  not null,
  purpose        varchar(2000) not null comment '申报范围和要求',
  approval_basis varchar(200)  comment '批准依据：经批准的评比达标表彰项目文号；没有的只能开展案例征集、展示交流',
  mode           varchar(10)   not null comment '评选表彰，或者案例征集、展示交流',
  text_limit     int           not null,
  photo_limit    int           not null,
  vetoes         varchar(400)  not null comment '适用的一票否决情形，规则代码，以逗号分隔',
  state          varchar(20)   not null comment '阶段',
  owner          varchar(32)   not null comment '起草人',
  published_on   date,
  approved_by    varchar(32)   comment '同意发布的领导',
  call_ends_on   date          comment '申报截止日',
  extended_from  date          comment '延期前的申报截止日；没有延期为空',
  extended_why   varchar(500)  comment '延期理由',
  created_at     datetime      not null,
  changed_at     datetime      not null,
  version        bigint        not null,
  constraint pk_selection_round primary key (id),
  constraint uq_selection_round_case unique (case_number),
  constraint fk_selection_round_kind foreign key (kind) references selection_kind (code),
  constraint ck_selection_round_mode check (mode in ('HONOUR', 'SHOWCASE')),
  constraint ck_selection_round_gate check (mode = 'SHOWCASE' or approval_basis is not null),
  constraint ck_selection_round_state check (state in ('DRAFT', 'OPINION', 'APPROVING', 'RETURNED', 'CALLING', 'RANKING', 'CHECKING', 'JUDGING', 'SITE_CHECK', 'MEETING', 'PUBLICITY', 'RESULT', 'FINISHED', 'REFUSED', 'TERMINATED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '评选轮次';
create index ix_selection_round_kind on selection_round (kind, held_in);
create index ix_selection_round_owner on selection_round (owner, state);
create index ix_selection_round_state on selection_round (state, published_on);

create table selection_round_criterion (
  round_id bigint       not null,
  position int          not null,
  code     varchar(20)  not null,
  name     varchar(60)  not null,
  weight   int          not null,
  guide    varchar(400) not null,
  constraint pk_selection_round_criterion primary key (round_id, position),
  constraint uq_selection_round_criterion_code unique (round_id, code),
  constraint fk_selection_round_criterion_round foreign key (round_id) references selection_round (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '本轮评分标准';

create table selection_round_quota (
  round_id bigint      not null,
  position int         not null,
  place    varchar(32) not null comment '区县；市直单位为市',
  places   int         not null comment '名额',
  constraint pk_selection_round_quota primary key (round_id, place),
  constraint fk_selection_round_quota_round foreign key (round_id) references selection_round (id),
  constraint ck_selection_round_quota_places check (places >= 0)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '本轮推荐名额';

create table selection_round_phase (
  round_id  bigint      not null,
  phase     varchar(20) not null,
  workdays  int         not null comment '个工作日',
  starts_on date        comment '发布后排定',
  ends_on   date,
  constraint pk_selection_round_phase primary key (round_id, phase),
  constraint fk_selection_round_phase_round foreign key (round_id) references selection_round (id),
  constraint ck_selection_round_phase check (phase in ('CALL', 'UNIT_REVIEW', 'RANKING', 'FORM_CHECK', 'JUDGING', 'SITE_CHECK', 'PUBLICITY'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '本轮各阶段日程';
