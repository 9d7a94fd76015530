-- 超期几个工作日报市级，由“换届期限的提醒办法”写明，不另设数值。
delete from organisation_figure where figure_key = 'renewal.escalateWorkdays';
