select people.keep_signed('network.hearing', 'old.decided_at is not null', one) from unnest(array['called_by', 'defence_by', 'decided_by']) one;
