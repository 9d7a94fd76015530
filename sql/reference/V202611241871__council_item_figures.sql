-- 督办事项各环节的期限和提醒办法：没有全国规定的，先按默认执行，可由系统管理员调整。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('supervise.defaultWorkdays', '20', 'WORKING_DAYS', 'PARAMETER', true, '督办事项默认办理期限', null, '会议纪要写明期限的，按纪要', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('supervise.extensionWorkdays', '2', 'WORKING_DAYS', 'PARAMETER', true, '答复延期申请期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('supervise.checkWorkdays', '5', 'WORKING_DAYS', 'PARAMETER', true, '审核办理情况期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('supervise.closeWorkdays', '5', 'WORKING_DAYS', 'PARAMETER', true, '审定销号期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.supervise.defaultWorkdays', '提前3个工作日提醒承办人；到期当日提醒承办人；超期1个工作日提醒承办人；超期1个工作日报上级；超期3个工作日报再上级督办', 'LADDER', 'PARAMETER', true, '督办事项办理期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.supervise.extensionWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '答复延期申请期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.supervise.checkWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '审核办理情况期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.supervise.closeWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '审定销号期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
