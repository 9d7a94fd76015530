alter table notification_notice add column recipient_name varchar(50) default '' not null comment '发出时的姓名，供查询';
alter table notification_notice add column unit_path varchar(400) comment '接收人所在单位的路径，决定谁可查询；无任职为空';

create index ix_notification_notice_time on notification_notice (created_at, id);
create index ix_notification_notice_case on notification_notice (case_number, created_at, id);
create index ix_notification_notice_person on notification_notice (recipient_name, created_at, id);

create table notification_preference (
  official   varchar(32) not null,
  email      varchar(254) comment '本人填写的邮箱；空为不发邮件',
  mail_pace  varchar(10) not null comment 'DAILY 每个工作日汇总一封；AT_ONCE 逐条发送',
  sms        boolean     not null comment '紧急事项是否发短信',
  changed_at datetime    not null,
  version    bigint      not null,
  constraint pk_notification_preference primary key (official),
  constraint ck_notification_preference_pace check (mail_pace in ('AT_ONCE', 'DAILY'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '本人的通知设置';

create table notification_outbox (
  id           bigint      not null auto_increment,
  channel      varchar(10) not null comment 'MAIL 邮件；SMS 短信；WECOM、DINGTALK 群机器人',
  recipient    varchar(32) not null comment '接收人；群机器人为空串。地址在发送时才读取',
  pace         varchar(10) not null comment 'AT_ONCE 即时；DAILY 每日汇总',
  state        varchar(10) not null comment 'WAITING 待发送；SENT 已送出；FAILED 发送失败；NOT_SENT 未发送',
  attempts     int         not null comment '第几次尝试',
  next_at      datetime    not null comment '到这一时刻才(再)尝试；领取后为租期之末',
  claim        varchar(36) comment '领取者的凭据',
  attempted_at datetime    comment '最近一次尝试',
  note         varchar(200) comment '失败或未发送的原因',
  created_at   datetime    not null,
  ended_at     datetime    comment '送出或终止的时间',
  constraint pk_notification_outbox primary key (id),
  constraint ck_notification_outbox_channel check (channel in ('MAIL', 'SMS', 'WECOM', 'DINGTALK')),
  constraint ck_notification_outbox_state check (state in ('WAITING', 'SENT', 'FAILED', 'NOT_SENT'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '发件箱：一行是发给一个地址的一封';

create index ix_notification_outbox_due on notification_outbox (state, channel, next_at, id);
create index ix_notification_outbox_pace on notification_outbox (channel, attempted_at);

create table notification_delivery (
  id         bigint      not null auto_increment,
  notice_id  bigint      not null,
  recipient  varchar(32) not null comment '接收人；群机器人为空串',
  channel    varchar(10) not null,
  pace       varchar(10) not null,
  state      varchar(10) not null comment 'WAITING 等待装封；PACKED 已装入发件箱；NEEDLESS 无须再发',
  subject    varchar(100) comment '所为之事；办结后未发出的不再发出',
  outbox_id  bigint,
  created_at datetime    not null,
  constraint pk_notification_delivery primary key (id),
  constraint uq_notification_delivery unique (notice_id, channel),
  constraint fk_notification_delivery_notice foreign key (notice_id) references notification_notice (id),
  constraint fk_notification_delivery_outbox foreign key (outbox_id) references notification_outbox (id),
  constraint ck_notification_delivery_state check (state in ('WAITING', 'PACKED', 'NEEDLESS'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '通知的外发：与通知同一事务写入';

create index ix_notification_delivery_waiting on notification_delivery (state, pace, recipient, id);
create index ix_notification_delivery_subject on notification_delivery (subject);

create table notification_robot (
  channel varchar(10) not null,
  constraint pk_notification_robot primary key (channel)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '群机器人：加锁用，使多台服务器合计不超过每分钟的限额';

insert into notification_robot (channel) values ('WECOM'), ('DINGTALK');
