-- What an institution decides of a process, and how a stage was moved or worded anew, is written once, at the instant of the database; a correction is the
-- next row.
select platform.protect('processes.process_decision', 'insert, select'), platform.protect('processes.stage_change', 'insert, select'),
  platform.protect('processes.stage_rewording', 'insert, select');
select platform.keep_instants('processes.process_decision', 'at'), platform.keep_instants('processes.stage_change', 'at'),
  platform.keep_instants('processes.stage_rewording', 'at');
