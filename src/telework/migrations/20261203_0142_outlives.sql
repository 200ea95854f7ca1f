-- Who signed an agreement, joined the framework and shared a pool stays.
select platform.let_outlive('telework.signature'),
  platform.let_outlive('telework.adherence'),
  platform.let_outlive('telework.pool');
