-- 公示各环节的期限和异议的受理办法：没有全国规定的，先按默认执行，可由系统管理员调整。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('publicity.confirmWorkdays', '3', 'WORKING_DAYS', 'PARAMETER', true, '确认公示结果期限', null, '自公示期满之日起；有异议尚未查结的，查结后再确认', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('publicity.investigateWorkdays', '10', 'WORKING_DAYS', 'PARAMETER', true, '核查异议期限', null, '期限内查不清的，按“暂缓”处理，由承办人确认', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('publicity.anonymousNeedsClue', 'true', 'FLAG', 'PARAMETER', true, '匿名异议须有具体线索', null, '没有具体线索的匿名异议不予受理', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('publicity.clueLetters', '15', 'NUMBER', 'PARAMETER', true, '匿名异议的线索最少字数', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('publicity.maxOpenObjections', '100', 'NUMBER', 'PARAMETER', true, '一次公示同时核查的异议上限', null, '达到上限时请异议人以书面或者电话方式反映，防止恶意大量提交', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.publicity.confirmWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '确认公示结果期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.publicity.investigateWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '核查异议期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
