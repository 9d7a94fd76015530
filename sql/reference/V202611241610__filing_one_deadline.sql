-- 备案期限由组建和换届共用；没有哪个环节用到的两项不再列出。
update organisation_figure set label = '备案期限' where figure_key = 'formation.filingWorkdays';
update organisation_figure set label = '备案期限的提醒办法' where figure_key = 'ladder.formation.filingWorkdays';
delete from organisation_figure
where figure_key in ('renewal.filingWorkdays', 'ladder.renewal.filingWorkdays', 'renewal.reportDays', 'ladder.renewal.reportDays');
