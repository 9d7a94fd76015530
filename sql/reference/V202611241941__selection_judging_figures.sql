-- 专家评审的人数、打分单位、回避年限和期限：没有全国规定，先按默认执行，可由系统管理员调整。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('selection.judgesMin', '5', 'PEOPLE', 'PARAMETER', true, '评审组评委人数下限', null, '除去回避的，每个项目的打分人数也不少于此数', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('selection.judgesMax', '7', 'PEOPLE', 'PARAMETER', true, '评审组评委人数上限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('selection.halfPoints', 'true', 'FLAG', 'PARAMETER', true, '评委可以打半分', null, '按确定评委当日的设定执行，评分期间不变', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('selection.recusalYears', '3', 'YEARS', 'PARAMETER', true, '曾任职务须回避的年数', null, '离任超过这个年数的，不因曾任职务回避', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('selection.assignWorkdays', '3', 'WORKING_DAYS', 'PARAMETER', true, '确定评委期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('selection.scoreWorkdays', '10', 'WORKING_DAYS', 'PARAMETER', true, '评委评分期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.selection.assignWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '确定评委期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.selection.scoreWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '评委评分期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
