create table organisation_substitution (
  id           bigint       not null auto_increment,
  principal    varchar(32)  not null comment '被代理人',
  substitute   varchar(32)  not null comment '代理人',
  from_day     date         not null,
  to_day       date         not null comment '最后一天；必须填写，到期自动终止',
  matters      varchar(400) not null comment '代理的事项(流程)，逗号分隔；空为全部事项',
  reason       varchar(100) not null,
  appointed_at datetime     not null,
  ended_at     datetime     comment '提前结束的时间',
  ended_by     varchar(32)  comment '由谁提前结束',
  begin_told   boolean      not null comment '开始时是否已告知双方',
  end_told     boolean      not null comment '结束时是否已告知双方',
  version      bigint       not null,
  constraint pk_organisation_substitution primary key (id),
  constraint fk_organisation_substitution_principal foreign key (principal) references organisation_official (id),
  constraint fk_organisation_substitution_substitute foreign key (substitute) references organisation_official (id),
  constraint ck_organisation_substitution_self check (principal <> substitute),
  constraint ck_organisation_substitution_period check (to_day >= from_day),
  constraint ck_organisation_substitution_end check ((ended_at is null) = (ended_by is null))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '代理：一段时间内由代理人代办选定的事项';

create index ix_organisation_substitution_principal on organisation_substitution (principal, to_day);
create index ix_organisation_substitution_substitute on organisation_substitution (substitute, to_day);
create index ix_organisation_substitution_begin on organisation_substitution (begin_told, from_day);
create index ix_organisation_substitution_end on organisation_substitution (end_told, to_day);
