-- 议题各环节的期限和提醒办法：没有全国规定的，先按默认执行，可由系统管理员调整。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('council.lateWorkdays', '2', 'WORKING_DAYS', 'PARAMETER', true, '逾期议题答复期限', null, '召集人答复是否列入本次会议', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('council.screenWorkdays', '5', 'WORKING_DAYS', 'PARAMETER', true, '议题审核期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('council.amendWorkdays', '5', 'WORKING_DAYS', 'PARAMETER', true, '议题补正期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('council.answerWorkdays', '20', 'WORKING_DAYS', 'PARAMETER', true, '转办议题答复期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('council.splitWorkdays', '3', 'WORKING_DAYS', 'PARAMETER', true, '分解议定事项期限', null, '自纪要摘录返回之日起', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.council.lateWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '逾期议题答复期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.council.screenWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '议题审核期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.council.amendWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '议题补正期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.council.answerWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '转办议题答复期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.council.splitWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '分解议定事项期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
