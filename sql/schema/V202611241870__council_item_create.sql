create table council_item (
  case_number   varchar(32)  not null comment '办件编号',
  motion        varchar(32)  not null comment '议题编号',
  meeting       varchar(32)  not null comment '议定该事项的会议',
  council       varchar(32)  not null comment '市或区县',
  subject       varchar(500) not null comment '事项',
  lead_unit     varchar(32)  not null comment '主办单位',
  lead_group    varchar(64)  not null comment '在主办单位由谁办理',
  due_on        date         not null comment '办理期限，含延期',
  first_due_on  date         not null comment '交办时的期限',
  status        varchar(20)  not null comment '状态',
  opened_at     datetime     not null,
  closed_at     datetime     comment '销号、被取代或者终止的时间',
  superseded_by varchar(32)  comment '取代它的议题',
  version       bigint       not null,
  constraint pk_council_item primary key (case_number),
  constraint ck_council_item_status check (status in
    ('OPEN', 'EXTENSION_ASKED', 'REPORTED', 'CHECKED', 'CLOSED', 'SUPERSEDED', 'TERMINATED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '督办事项';
create index ix_council_item_motion on council_item (motion);
create index ix_council_item_council on council_item (council, due_on, case_number);
create index ix_council_item_lead on council_item (lead_unit, due_on);
create index ix_council_item_due on council_item (due_on, case_number);

create table council_item_unit (
  case_number varchar(32) not null,
  position    int         not null,
  unit_code   varchar(32) not null comment '协办单位',
  constraint pk_council_item_unit primary key (case_number, unit_code),
  constraint fk_council_item_unit_item foreign key (case_number) references council_item (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '督办事项的协办单位';

create table council_item_report (
  case_number varchar(32)   not null,
  position    int           not null,
  content     varchar(4000) not null comment '办理情况',
  reporter    varchar(100)  not null comment '填报人姓名',
  reported_at datetime      not null,
  late        boolean       not null comment '是否超期上报',
  constraint pk_council_item_report primary key (case_number, position),
  constraint fk_council_item_report_item foreign key (case_number) references council_item (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '督办事项的办理情况';

create table council_item_extension (
  case_number varchar(32)   not null,
  position    int           not null,
  from_day    date          not null comment '申请时的期限',
  until_day   date          not null comment '请求延至',
  reason      varchar(1000) not null,
  asked_at    datetime      not null,
  granted     boolean       comment '空：尚未答复',
  constraint pk_council_item_extension primary key (case_number, position),
  constraint fk_council_item_extension_item foreign key (case_number) references council_item (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '督办事项的延期申请';
