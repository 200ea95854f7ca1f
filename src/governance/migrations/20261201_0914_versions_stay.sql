-- Former versions of a strategy and former figures are what the new ones are compared with: written once, at the instant of the database.
select platform.protect('governance.version', 'insert, select'), platform.protect('governance.series_value_past', 'insert, select');
select platform.keep_instants('governance.version', 'written_at'), platform.keep_instants('governance.series_value_past', 'replaced_at');
