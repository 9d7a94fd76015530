-- 功能型、临时党支部年度核查的起始月份，由本市决定。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('renewal.reviewMonth', '11', 'NUMBER', 'PARAMETER', true, '年度核查从几月起', null, '功能型、临时党支部不换届，每年核查一次', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
