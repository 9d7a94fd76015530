create index ix_deadline_duty_owner on deadline_duty (owner);
