alter table organisation_figure modify column figure_value varchar(300) not null;
alter table organisation_figure drop constraint ck_organisation_figure_unit;
alter table organisation_figure add constraint ck_organisation_figure_unit check (figure_unit in
  ('PEOPLE', 'UNITS', 'WORKING_DAYS', 'DAYS', 'MONTHS', 'YEARS', 'PERCENT', 'FLAG', 'TEXT', 'NUMBER', 'LADDER', 'TIME'));
