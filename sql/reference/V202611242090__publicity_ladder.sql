-- 公示期限也有提醒办法：先按通用办法执行，可由系统管理员调整。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('ladder.publicity.workdays', '同通用办法', 'LADDER', 'PARAMETER', true, '公示期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
