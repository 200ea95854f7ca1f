select people.keep_signed('moderation.appeal', 'old.judged_at is not null', 'asked_by', 'words');
