-- 换届发起时离届满已不足规定月数的，支部在几个工作日内提出请示，由本市决定。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('renewal.lateRequestWorkdays', '10', 'WORKING_DAYS', 'PARAMETER', true, '临近或者已过届满的提出换届请示期限', null, '自系统发起换届之日起', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
