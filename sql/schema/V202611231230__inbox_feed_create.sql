create table inbox_feed (
  official   varchar(32) not null,
  token_hash char(64)    not null comment '订阅地址中随机串的 SHA-256；原文不保存',
  created_at datetime    not null,
  read_on    date        comment '最近一次被读取的日期',
  constraint pk_inbox_feed primary key (official),
  constraint uq_inbox_feed_token unique (token_hash)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '日历订阅';
