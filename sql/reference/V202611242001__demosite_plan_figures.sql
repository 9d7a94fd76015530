-- 观摩点建设方案的默认数值：上级要求设上下限而未定数的，先按默认执行，每年在建设方案中可以调整。
insert into organisation_figure
  (figure_key, figure_value, figure_unit, kind, hard, label, source, note, choices, valid_from, valid_to, changed_by, changed_at, version)
values
  ('site.minPerDistrict', '2', 'NUMBER', 'PARAMETER', true, '每个区县观摩点下限（个）', null, '编制年度建设方案时的默认值', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('site.maxPerDistrict', '3', 'NUMBER', 'PARAMETER', true, '每个区县观摩点上限（个）', null, '编制年度建设方案时的默认值', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('site.minCommunity', '1', 'NUMBER', 'PARAMETER', true, '每个区县社区观摩点下限（个）', null, '编制年度建设方案时的默认值', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('site.validYears', '3', 'YEARS', 'PARAMETER', true, '观摩点列入名录后的有效期', null, '编制年度建设方案时的默认值', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('route.minPerCity', '3', 'NUMBER', 'PARAMETER', true, '全市观摩线路下限（条）', null, '编制年度建设方案时的默认值', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('route.maxPerCity', '5', 'NUMBER', 'PARAMETER', true, '全市观摩线路上限（条）', null, '编制年度建设方案时的默认值', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0),
  ('route.maxKm', '80', 'NUMBER', 'PARAMETER', true, '一条观摩线路的里程上限（公里，按各段直线距离之和）', null, '编制年度建设方案时的默认值', null,
   '2026-01-01', null, 'system', '2026-11-24 00:00:00', 0);
