-- What the bureau and the two holders of the secret did, in the log. Names stay out of it: it is kept for ever.
create function budgets.tell_opening(the_vote uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  perform budgets.append(the_vote, 'minutes', jsonb_build_object('session', 'opening', 'made_in', b.made_in, 'makings', b.makings, 'threshold', b.threshold,
      'shares', (select jsonb_agg(encode(m.share_sha256, 'hex') order by m.number) from budgets.bureau_member m where m.vote_id = b.vote_id)))
    from budgets.bureau b where b.vote_id = the_vote and b.handed_at is not null;
  perform budgets.publish_head(the_vote);
end $$;

-- Once the count has opened the box with them, the shares go. Told once.
create function budgets.tell_counting(the_vote uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  if not exists (select from budgets.given_share g where g.vote_id = the_vote) then return; end if;
  perform budgets.append(the_vote, 'minutes', jsonb_build_object('session', 'counting',
    'given', (select jsonb_agg(g.number order by g.number) from budgets.given_share g where g.vote_id = the_vote)));
  delete from budgets.given_share where vote_id = the_vote;
end $$;

-- The outcome of the reconciliation; told again when it is done again. Only of a vote that is counted, and before the secret is destroyed.
create function budgets.tell_reconciled(the_vote uuid, figures jsonb) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  if not exists (select from budgets.vote v where v.id = the_vote and v.state = 'counted') then
    raise exception 'the vote is not counted' using errcode = '23514', constraint = 'reconcile_counted';
  end if;
  perform budgets.append(the_vote, 'reconciled', figures);
  perform budgets.publish_head(the_vote);
end $$;

alter table budgets.challenge drop constraint challenge_about_check;
alter table budgets.challenge add constraint challenge_about_check check (about in ('ballots', 'kiosk', 'paper', 'result', 'vote', 'voter'));

select platform.lend('budgets.tell_opening(uuid)'), platform.lend('budgets.tell_counting(uuid)'), platform.lend('budgets.tell_reconciled(uuid, jsonb)'),
  platform.protect('budgets.given_share', 'insert, select');
