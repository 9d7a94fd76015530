-- 一般性要求不再符合的（如超员），经上级党组织同意可以保留现状至某日，其间不催办整改。
alter table register_finding add column kept_until date null comment '经上级同意保留现状至该日';
alter table register_finding add column kept_reason varchar(300) null comment '同意保留的理由';
alter table register_finding add column version int default 0 not null comment '乐观锁';
alter table register_finding add constraint ck_register_finding_kept check ((kept_until is null) = (kept_reason is null));
