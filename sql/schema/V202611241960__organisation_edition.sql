-- 单位表的版次：每次改动加一，各节点据此判断已读过的单位是否还有效。
create table organisation_unit_edition (
  id      int    not null,
  edition bigint not null,
  constraint pk_organisation_unit_edition primary key (id),
  constraint ck_organisation_unit_edition check (id = 1)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '单位表的版次';

insert into organisation_unit_edition (id, edition) values (1, 0);
