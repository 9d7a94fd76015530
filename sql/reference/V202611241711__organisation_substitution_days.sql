insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('substitution.maxDays', '90', 'DAYS', 'PARAMETER', true, '一次代理最长天数', null, '代理到期自动终止；还需要的，另行委托', null,
   '2026-01-01', null, 'system', '2026-11-23 00:00:00', 0);
