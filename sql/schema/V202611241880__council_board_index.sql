-- 议题看板：按申报时间先后分页。
create index ix_council_motion_board on council_motion (council, submitted_at, case_number);
