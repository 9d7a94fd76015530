-- 支部组建、调整、撤销：申请(草稿也是一行)、参与单位、党员、理由、选举、班子。
create table formation (
  id                  bigint        not null auto_increment,
  case_number         varchar(32)   comment '办件编号，草稿为空',
  action              varchar(10)   not null comment '组建、调整、撤销',
  kind                varchar(20)   not null comment '组建形式',
  initiative          varchar(15)   not null comment '单位申请，或上级直接决定',
  unit_code           varchar(32)   not null comment '申请单位',
  subject_branch      varchar(32)   comment '调整、撤销或分设的党支部',
  proposed_name       varchar(120)  not null comment '拟定名称',
  body                varchar(15)   not null comment '依托机构',
  basis               varchar(4000) not null comment '依据',
  reason              varchar(4000) not null comment '理由',
  seats               int           not null comment '班子人数，含书记、副书记',
  deputies            int           not null comment '副书记人数',
  formal              int           not null comment '正式党员',
  probationary        int           not null comment '预备党员',
  units               int           not null comment '单位数',
  largest_unit_formal int           not null comment '正式党员最多的单位的人数',
  remaining_formal    int           not null comment '分设后原党支部余下的正式党员',
  status              varchar(15)   not null comment '阶段',
  returned_from       varchar(20)   comment '最近一次由哪一步退回',
  applicant           varchar(32)   not null comment '申请人',
  created_at          datetime      not null,
  changed_at          datetime      not null,
  submitted_at        datetime      comment '提交时间，草稿为空',
  committee_code      varchar(32)   comment '隶属的基层党委所在单位',
  decider             varchar(20)   comment '由谁决定',
  deciding_unit       varchar(32)   comment '决定机关所在单位',
  city_consents       boolean       not null comment '须先经市级同意',
  decided_on          date          comment '批复日期',
  branch_code         varchar(32)   comment '入册后的党支部代码',
  version             bigint        not null,
  constraint pk_formation primary key (id),
  constraint uq_formation_case unique (case_number),
  constraint ck_formation_action check (action in ('FORM', 'ADJUST', 'DISSOLVE')),
  constraint ck_formation_kind check (kind in ('REGULAR', 'JOINT', 'SEPARATED', 'COMMUNITY_FUNC', 'CLUB_FUNC', 'TEMP')),
  constraint ck_formation_status check (status in ('DRAFT', 'UNDER_REVIEW', 'RETURNED', 'APPROVED', 'ELECTED', 'SETTLED', 'REGISTERED', 'REFUSED', 'WITHDRAWN')),
  constraint ck_formation_number check ((status = 'DRAFT') = (case_number is null))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '支部组建、调整、撤销申请';
create index ix_formation_applicant on formation (applicant, status, changed_at);

create table formation_unit (
  formation_id bigint      not null,
  position     int         not null comment '次序',
  unit_code    varchar(32) not null comment '参与联合组建的单位',
  consented_on date        comment '出具同意意见的日期，空为尚未出具',
  constraint pk_formation_unit primary key (formation_id, position),
  constraint fk_formation_unit_formation foreign key (formation_id) references formation (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '参与单位及其意见';

create table formation_member (
  formation_id  bigint      not null,
  position      int         not null comment '名册次序',
  member_code   varchar(32) not null comment '党员编号',
  from_branch   varchar(32) comment '组织关系现在的党支部',
  target_branch varchar(32) comment '转往的党支部；空为新建的党支部或者尚未选定',
  constraint pk_formation_member primary key (formation_id, position),
  constraint fk_formation_member_formation foreign key (formation_id) references formation (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '涉及的党员';

create table formation_reason (
  formation_id bigint        not null,
  rule_key     varchar(60)   not null comment '规则',
  reason       varchar(4000) not null comment '超过一般限度的理由',
  constraint pk_formation_reason primary key (formation_id, rule_key),
  constraint fk_formation_reason_formation foreign key (formation_id) references formation (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '超过一般限度的理由';

create table formation_finding (
  formation_id bigint       not null,
  position     int          not null comment '次序',
  rule_key     varchar(60)  not null comment '规则',
  state        varchar(10)  not null comment '符合、须说明理由、不符合',
  is_exception boolean      not null comment '是否突破“一般不超过”的限度',
  words        varchar(500) not null comment '核对结果',
  article      varchar(200) comment '法规条款',
  advice       varchar(30)  not null comment '建议的办法',
  constraint pk_formation_finding primary key (formation_id, position),
  constraint fk_formation_finding_formation foreign key (formation_id) references formation (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '提交时的条件核对';

create table formation_officer (
  formation_id bigint      not null,
  position     int         not null comment '次序',
  branch       varchar(10) not null comment '新建的党支部，或分设后的原党支部',
  member_code  varchar(32) not null comment '党员编号',
  post         varchar(20) not null comment '职务',
  mandate      varchar(10) not null comment '当选待批、已批准、代行职责、上级指派、指定',
  constraint pk_formation_officer primary key (formation_id, position),
  constraint fk_formation_officer_formation foreign key (formation_id) references formation (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '班子人选';

create table formation_election (
  formation_id       bigint      not null,
  branch             varchar(10) not null comment '新建的党支部，或分设后的原党支部',
  held_on            date        not null comment '选举日期',
  voters             int         not null comment '有选举权的正式党员',
  superior_agreed    boolean     not null comment '不计入应到会的，上级党组织已同意',
  assembly_passed    boolean     not null comment '不计入应到会的，党员大会已通过',
  agreeing_to_fewer  int         comment '同意减少名额的选举人',
  standing           boolean     not null comment '有效；退回或书记未获批准后为否',
  constraint pk_formation_election primary key (formation_id, branch),
  constraint fk_formation_election_formation foreign key (formation_id) references formation (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '选举结果报告';

create table formation_absentee (
  formation_id bigint      not null,
  branch       varchar(10) not null,
  position     int         not null,
  member_code  varchar(32) not null comment '党员编号',
  reason       varchar(30) not null comment '不计入应到会的情形',
  constraint pk_formation_absentee primary key (formation_id, branch, position),
  constraint fk_formation_absentee_election foreign key (formation_id, branch) references formation_election (formation_id, branch)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '不计入应到会的党员';

create table formation_sheet (
  formation_id     bigint      not null,
  branch           varchar(10) not null,
  position         int         not null,
  round            varchar(15) not null comment '选举大会、再次投票、另行选举、第一次支委会',
  attending        int         not null comment '实到会',
  ballots_issued   int         not null comment '发出选票',
  ballots_returned int         not null comment '收回选票',
  ballots_valid    int         not null comment '有效票',
  ballots_spoiled  int         not null comment '无效票',
  constraint pk_formation_sheet primary key (formation_id, branch, position),
  constraint fk_formation_sheet_election foreign key (formation_id, branch) references formation_election (formation_id, branch)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '计票单';

create table formation_vote (
  formation_id  bigint      not null,
  branch        varchar(10) not null,
  sheet         int         not null comment '第几张计票单',
  position      int         not null,
  member_code   varchar(32) not null comment '被选举人',
  write_in      boolean     not null comment '另选他人',
  votes_yes     int         not null comment '赞成',
  votes_no      int         not null comment '不赞成',
  votes_abstain int         not null comment '弃权',
  constraint pk_formation_vote primary key (formation_id, branch, sheet, position),
  constraint fk_formation_vote_sheet foreign key (formation_id, branch, sheet) references formation_sheet (formation_id, branch, position)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '得票';

create table formation_hold (
  held         varchar(48) not null comment '党员或党支部',
  formation_id bigint      not null,
  constraint pk_formation_hold primary key (held),
  constraint fk_formation_hold_formation foreign key (formation_id) references formation (id)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '在办事项占用的党员和党支部：同一时间只在一件里';
create index ix_formation_hold_formation on formation_hold (formation_id);
