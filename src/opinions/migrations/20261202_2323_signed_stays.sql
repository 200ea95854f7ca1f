select people.keep_signed('opinions.answer', '(old.stance, old.words, old.as_whom) = (new.stance, new.words, new.as_whom)', 'by');
