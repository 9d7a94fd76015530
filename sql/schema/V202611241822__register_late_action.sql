create table register_late_action (
  case_number varchar(20) not null comment '督办事项编号',
  unit_code   varchar(32) not null comment '主办单位',
  late_on     date        not null comment '首次超期的日期',
  constraint pk_register_late_action primary key (case_number)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '延误的督办事项：由协调议事会议写入，评选时作为一票否决的依据';

create index ix_register_late_action_unit on register_late_action (unit_code, late_on);
