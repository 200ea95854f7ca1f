-- A challenge is public, and answered in public: it stays when its author's account is erased, without the name; its reason goes when asked.
create function budgets.forget_challenger(the_person uuid, words_too boolean) returns void
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update budgets.challenge set signature = 'anonyme', reason = case when words_too then '(texte retiré)' else reason end, raised_by = null
  where raised_by = the_person;
end;
comment on function budgets.forget_challenger(uuid, boolean) is 'When an account is erased (budgets.personal.ts).';

select platform.lend('budgets.forget_challenger(uuid, boolean)');
