-- 征求意见的答复、秘书补录的意见：照原话记录，不判断是否一致
alter table council_motion_opinion drop constraint ck_council_motion_opinion_stance;
alter table council_motion_opinion add constraint ck_council_motion_opinion_stance check (stance in ('AGREED', 'DIFFERS', 'STATED'));
