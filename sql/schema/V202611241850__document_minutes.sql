-- 纪要也编号、留存。
alter table document_issued drop constraint ck_document_issued_kind;
alter table document_issued add constraint ck_document_issued_kind check (kind in ('REPLY', 'NOTICE', 'LETTER', 'MINUTES'));
