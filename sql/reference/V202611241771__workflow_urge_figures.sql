-- 催办的间隔和次数，由本市决定。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('urge.hours', '4', 'NUMBER', 'PARAMETER', true, '同一办件两次催办至少相隔的小时数', null, '无论谁催办，都按办件计', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('urge.perDay', '3', 'NUMBER', 'PARAMETER', true, '同一办件一天最多催办次数', null, '无论谁催办，都按办件计', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
