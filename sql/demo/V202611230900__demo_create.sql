-- 演示城市生成到哪一步：每一步与其数据同时提交，中断后从未完成的一步继续。正式运行（mysql）不建此表。
create table demo_stage (
  stage       varchar(60) not null comment '步骤，如 register:3',
  city_day    date        not null comment '城市数据以哪一天为准',
  finished_at datetime    not null,
  constraint pk_demo_stage primary key (stage)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '演示城市的生成进度';
