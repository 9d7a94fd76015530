-- 各时限的提醒办法，由本市决定。批复期限的预警日、上报日改由其提醒办法写明。
delete from organisation_figure where figure_key in ('formation.warnDay', 'formation.escalateDay');
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('reminder.hour', '08:30', 'TIME', 'PARAMETER', true, '每日提醒时刻', null, '提醒只在工作日发出', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.common', '提前3个工作日提醒承办人；提前1个工作日提醒承办人；到期当日提醒承办人；超期1个工作日报上级；超期3个工作日报再上级督办', 'LADDER', 'PARAMETER', true,
   '通用提醒办法', null, '没有另定办法的时限都照此提醒', null, '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.formation.replyMonths', '第20天提醒承办人；提前3个工作日提醒承办人；提前1个工作日提醒承办人；到期当日提醒承办人；超期3个工作日报再上级督办', 'LADDER', 'PARAMETER', true,
   '组建批复期限的提醒办法', null, '超期即由流程转上级督促批复，不再另报上级', null, '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.formation.reviewWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '组建初审期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.formation.amendWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '补正期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.formation.electionDays', '同通用办法', 'LADDER', 'PARAMETER', true, '召开选举大会期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.formation.secretaryApprovalWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '书记批复期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.formation.appointWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '指定书记、委员期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.formation.transferDays', '同通用办法', 'LADDER', 'PARAMETER', true, '组织关系转接期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.formation.filingWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '组建备案期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.filing.answerWorkdays', '同通用办法', 'LADDER', 'PARAMETER', true, '备案审阅与答复询问期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('ladder.supervise.workdays', '同通用办法', 'LADDER', 'PARAMETER', true, '督办事项办理期限的提醒办法', null, null, null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
