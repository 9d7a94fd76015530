-- 支部条件整改期限的提醒办法，由本市决定。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('ladder.formation.graceDays', '提前30天提醒承办人；提前7天提醒承办人；到期当日提醒承办人；超期1个工作日报上级；超期10个工作日报再上级督办', 'LADDER', 'PARAMETER', true,
   '支部条件整改期限的提醒办法', null, '每晚核查发现时另发通知', null, '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
