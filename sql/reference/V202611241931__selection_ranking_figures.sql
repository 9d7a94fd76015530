-- 推荐排序的期限和提醒办法：没有全国规定的，先按默认执行，可由系统管理员调整。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('selection.rankingWorkdays', '5', 'WORKING_DAYS', 'PARAMETER', true, '区县排序推荐期限', null, '本轮日程排定期限的，按日程；递补时按此期限', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('selection.approveRankingWorkdays', '3', 'WORKING_DAYS', 'PARAMETER', true, '审定推荐排序期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.selection.rankingWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '区县排序推荐期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.selection.approveRankingWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '审定推荐排序期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
