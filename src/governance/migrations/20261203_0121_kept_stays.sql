-- What was kept of a day is never written again (decision 15), and what was ever published of persons is not forgotten: the next figure would tell, less the
-- one that somebody noted, of a few. Not by the application's SQL either, and at the instant of the database.
select platform.protect('governance.snapshot', 'insert, select'), platform.protect('governance.published', 'insert, select');
select platform.keep_instants('governance.snapshot', 'computed_at'), platform.keep_instants('governance.published', 'at');
