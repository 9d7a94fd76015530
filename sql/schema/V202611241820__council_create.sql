create table council_council (
  place      varchar(32)  not null comment '市或区县',
  name       varchar(100) not null,
  set_up_at  datetime     not null,
  version    bigint       not null,
  constraint pk_council_council primary key (place)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '离退休干部党建工作协调议事会议';

create table council_member (
  place     varchar(32) not null,
  unit_code varchar(32) not null,
  liaison   varchar(32) comment '联络员；空则由单位经办人联络',
  constraint pk_council_member primary key (place, unit_code),
  constraint fk_council_member_council foreign key (place) references council_council (place)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '成员单位';

create index ix_council_member_unit on council_member (unit_code);

create table council_rule (
  id         bigint       not null auto_increment,
  place      varchar(32)  not null,
  title      varchar(150) not null,
  doc_number varchar(50)  not null comment '发文字号',
  adopted_on date         not null,
  entered_at datetime     not null,
  constraint pk_council_rule primary key (id),
  constraint fk_council_rule_council foreign key (place) references council_council (place),
  constraint uq_council_rule_number unique (place, doc_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '协调议事会议制度；通过日期最近的一份有效';
