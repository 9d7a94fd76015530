create table council_meeting (
  case_number  varchar(32)   not null comment '办件编号',
  council      varchar(32)   not null comment '哪一级的协调议事会议：市或者区县的单位代码',
  ordinal      int           not null comment '第几次会议',
  held_on      date          not null comment '会议日期',
  begins_at    varchar(5)    not null comment '开始时间，HH:mm',
  venue        varchar(100)  not null comment '地点',
  closes_on    date          not null comment '议题征集截止日期',
  status       varchar(10)   not null comment '阶段',
  chair        varchar(60)   comment '主持人；登记出席情况以前为空',
  observers    varchar(1000) comment '列席人员',
  minutes      longtext      comment '纪要正文，一行一段',
  approved_by  varchar(32)   comment '审定议程的召集人，会议通知以其名义印发',
  convened_at  datetime      not null,
  version      bigint        not null,
  constraint pk_council_meeting primary key (case_number),
  constraint ck_council_meeting_status check (status in
    ('PREPARING', 'SUBMITTED', 'FROZEN', 'HELD', 'DRAFTED', 'SIGNED', 'CLOSED', 'CANCELLED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '协调议事会议的会议';
create index ix_council_meeting_council on council_meeting (council, ordinal);

create table council_meeting_item (
  case_number   varchar(32)   not null comment '会议的办件编号',
  item          int           not null comment '会议内的编号，次序变动时不变',
  position      int           not null comment '在议程上的次序',
  motion        varchar(32)   comment '议题的办件编号；通报等没有议题的为空',
  title         varchar(200)  not null,
  sponsor       varchar(100)  not null comment '汇报单位',
  major         boolean       not null comment '重大事项',
  minutes       int           not null comment '预计时长（分钟）',
  attending     varchar(200)  not null comment '本项议题的列席人员',
  note          varchar(500)  not null comment '内部备注，只供秘书处看',
  lateness      varchar(10)   not null comment '是否临时议题',
  decision      varchar(30)   comment '议决结果；未议决为空',
  decision_text varchar(4000) comment '议定意见',
  yes_votes     int           comment '赞成；未表决为空',
  no_votes      int           comment '反对',
  abstentions   int           comment '弃权',
  recused       varchar(1000) comment '回避的成员单位代码，逗号分隔',
  present       int           comment '议决时出席的成员单位数',
  decided_at    datetime,
  returned      boolean       not null comment '纪要摘录已送回提出单位',
  constraint pk_council_meeting_item primary key (case_number, item),
  constraint fk_council_meeting_item_meeting foreign key (case_number) references council_meeting (case_number),
  constraint ck_council_meeting_item_lateness check (lateness in ('IN_TIME', 'AWAITING', 'ACCEPTED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '会议议程';
create index ix_council_meeting_item_motion on council_meeting_item (motion);

create table council_meeting_attendee (
  case_number varchar(32)   not null comment '会议的办件编号',
  position    int           not null,
  unit_code   varchar(32)   not null comment '成员单位',
  unit_name   varchar(100)  not null comment '会议当日的名称',
  presence    varchar(10)   not null comment '出席、请假、缺席',
  person      varchar(60)   not null comment '出席的负责人，或者请假时代为列席的人',
  opinion     varchar(1000) not null comment '请假的负责人送来的书面意见，不计票',
  constraint pk_council_meeting_attendee primary key (case_number, position),
  constraint fk_council_meeting_attendee_meeting foreign key (case_number) references council_meeting (case_number),
  constraint ck_council_meeting_attendee_presence check (presence in ('PRESENT', 'EXCUSED', 'ABSENT'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '会议出席情况';

create table council_meeting_adjournment (
  case_number varchar(32) not null comment '会议的办件编号',
  position    int         not null,
  held_on     date        not null comment '没有开成的那一天',
  members     int         not null comment '成员单位数',
  present     int         not null comment '出席数',
  next_on     date        not null comment '延期到哪一天',
  constraint pk_council_meeting_adjournment primary key (case_number, position),
  constraint fk_council_meeting_adjournment_meeting foreign key (case_number) references council_meeting (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '因人数不足延期';

create table council_meeting_receipt (
  case_number varchar(32)  not null comment '会议的办件编号',
  unit_code   varchar(32)  not null comment '成员单位',
  coming      boolean      not null comment '是：出席；否：请假',
  person      varchar(60)  not null comment '出席的负责人，或者代为列席的人',
  reason      varchar(500) not null comment '请假的原因',
  opinion     varchar(1000) not null comment '请假的负责人的书面意见',
  answered_by varchar(32)  not null comment '填报人',
  answered_at datetime     not null,
  version     bigint       not null,
  constraint pk_council_meeting_receipt primary key (case_number, unit_code),
  constraint fk_council_meeting_receipt_meeting foreign key (case_number) references council_meeting (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '会议回执';
