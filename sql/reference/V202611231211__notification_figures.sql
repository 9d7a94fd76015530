-- 通知的本市参数
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('notice.quietFrom', '21:00', 'TEXT', 'PARAMETER', true, '免打扰时段开始', null, '此时起不发邮件、短信和群消息，留到免打扰时段结束',
   '18:00,18:30,19:00,19:30,20:00,20:30,21:00,21:30,22:00,22:30,23:00', '2026-01-01', null, 'system', '2026-11-23 00:00:00', 0),
  ('notice.quietTo', '07:30', 'TEXT', 'PARAMETER', true, '免打扰时段结束', null, null,
   '06:00,06:30,07:00,07:30,08:00,08:30,09:00', '2026-01-01', null, 'system', '2026-11-23 00:00:00', 0),
  ('notice.digestAt', '08:30', 'TEXT', 'PARAMETER', true, '每日汇总邮件的时间', null, '每个工作日发送一次，不在工作日的留到下一个工作日',
   '07:30,08:00,08:30,09:00,09:30,10:00', '2026-01-01', null, 'system', '2026-11-23 00:00:00', 0),
  ('notice.maxAttempts', '10', 'NUMBER', 'PARAMETER', true, '发送失败最多尝试次数', null, null, null,
   '2026-01-01', null, 'system', '2026-11-23 00:00:00', 0),
  ('notice.retryMinutes', '2', 'NUMBER', 'PARAMETER', true, '首次重试间隔分钟数', null, '以后每次加倍', null,
   '2026-01-01', null, 'system', '2026-11-23 00:00:00', 0),
  ('notice.retryMaxMinutes', '120', 'NUMBER', 'PARAMETER', true, '重试间隔最长分钟数', null, null, null,
   '2026-01-01', null, 'system', '2026-11-23 00:00:00', 0),
  ('notice.robotPerMinute', '20', 'NUMBER', 'PARAMETER', true, '群机器人每分钟最多条数', null, '企业微信、钉钉的限额均为 20 条', null,
   '2026-01-01', null, 'system', '2026-11-23 00:00:00', 0);
