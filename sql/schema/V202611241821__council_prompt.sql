create table council_prompt (
  place   varchar(32) not null comment '被提醒的区县',
  told_on date        not null comment '最近一次提醒的日期',
  told_by varchar(32) not null,
  constraint pk_council_prompt primary key (place)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '市级提醒区县设立协调议事会议、登记会议制度';
