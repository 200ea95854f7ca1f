-- What a moderator decided is an act: written once, at the instant of the database. Taken back by a judged appeal, which is a row of its own.
select platform.protect('moderation.decision', 'insert, select');
select platform.keep_instants('moderation.decision', 'decided_at');
select platform.keep_instants('moderation.appeal', 'asked_at', 'judged_at');
create trigger judged_stays before update on moderation.appeal for each row when (old.judged_at is not null) execute function platform.decided_stays('asked_by', 'words');
create trigger asked_stays before delete on moderation.appeal for each row execute function platform.decided_stays();
