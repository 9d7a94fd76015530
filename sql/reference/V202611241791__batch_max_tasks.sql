insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('batch.maxTasks', '50', 'NUMBER', 'PARAMETER', true, '一次批量办理最多件数', null, '同一流程、同一环节，逐件办理、逐件记录', null,
   '2026-01-01', null, 'system', '2026-11-23 00:00:00', 0);
