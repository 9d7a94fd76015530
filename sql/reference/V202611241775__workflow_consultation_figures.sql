-- 征求意见的期限，由本市决定。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('consult.workdays', '5', 'WORKING_DAYS', 'PARAMETER', true, '征求意见的答复期限', null, '征求人可以另定', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('consult.silenceMeansNone', 'false', 'FLAG', 'PARAMETER', true, '征求意见逾期未答复视为无意见', null, '不视为同意；为“否”时，必须答复的须等答复或者由征求人撤销征求', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.consult.workdays', '提前1个工作日提醒承办人；到期当日提醒承办人', 'LADDER', 'PARAMETER', true,
   '征求意见期限的提醒办法', null, null, null, '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
