-- 演示城市生成到哪一步：每一步与其数据同时提交，中断后从未完成的一步继续。正式运行（mysql）不建此表。
create table demo_stage (
  stage       varchar(60) not null comment '步骤，如 register:3',
  city_day    date        not null comment '城市数据以哪一天为准',
  finished_at datetime    not null,
  constraint pk_demo_stage primary key (stage)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '演示城市的生成进度';

create table demo_case (
  ordinal     int         not null comment '演示办件的次序',
  formation   bigint      not null comment '组建申请',
  case_number varchar(32) comment '办件编号；草稿为空',
  acts        int         not null comment '已办到第几步，与该步同时提交',
  constraint pk_demo_case primary key (ordinal)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '演示办件办到哪一步';
