-- 督办单：对同一期限，每一种颜色只发一次。
create table council_item_slip (
  case_number varchar(32) not null,
  colour      varchar(10) not null comment '督办单的颜色',
  due_on      date        not null comment '针对哪个办理期限；延期以后重新计算',
  number      varchar(60) not null comment '发文字号',
  document_id bigint      not null comment '印发的督办单',
  issued_on   date        not null,
  constraint pk_council_item_slip primary key (case_number, due_on, colour),
  constraint fk_council_item_slip_item foreign key (case_number) references council_item (case_number),
  constraint ck_council_item_slip_colour check (colour in ('YELLOW', 'ORANGE', 'RED'))
) default charset=utf8mb4 collate=utf8mb4_bin comment = '督办单';

create index ix_council_item_status on council_item (status, case_number);
