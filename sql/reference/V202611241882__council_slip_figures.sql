-- 三色督办单：没有全国规定的，先按默认执行，可由系统管理员调整。橙色督办单代替超期 1 个工作日的提醒，同一天不再重复提醒。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('supervise.yellowWorkdays', '1', 'WORKING_DAYS', 'PARAMETER', false, '黄色督办单：到期前几个工作日', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('supervise.orangeWorkdays', '1', 'WORKING_DAYS', 'PARAMETER', false, '橙色督办单：超期几个工作日', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('supervise.redWorkdays', '3', 'WORKING_DAYS', 'PARAMETER', false, '红色督办单：超期几个工作日', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('supervise.finalWorkdays', '5', 'WORKING_DAYS', 'PARAMETER', false, '红色督办单责令办结的期限', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('supervise.lateItems', '2', 'NUMBER', 'PARAMETER', false, '一年内超期几项的，当年不得评优评先', null, '达到此数的，超期即发红色督办单', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);

update organisation_figure
set figure_value = '提前3个工作日提醒承办人；到期当日提醒承办人；超期3个工作日报再上级督办'
where figure_key = 'ladder.supervise.defaultWorkdays'
  and figure_value = '提前3个工作日提醒承办人；到期当日提醒承办人；超期1个工作日提醒承办人；超期1个工作日报上级；超期3个工作日报再上级督办';
