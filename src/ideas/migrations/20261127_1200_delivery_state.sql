-- A delivery is told of ideas that are delivering, delivered or abandoned, and of no others: an idea that is only awarded has no page to
-- update it from. Asked at the end of the transaction, for the act that starts a delivery moves the idea in the same one.
create function participation.delivery_of_moved() returns trigger language plpgsql as $$
begin
  if exists (
    select from participation.delivery d join participation.proposal p on p.id = d.proposal_id
    where d.proposal_id = new.proposal_id and p.state not in ('delivering', 'delivered', 'abandoned')) then
    raise exception 'a delivery of an idea that is not being delivered' using errcode = '23514', constraint = 'delivery_of_moved';
  end if;
  return null;
end $$;
create constraint trigger delivery_of_moved after insert or update of proposal_id on participation.delivery
  deferrable initially deferred for each row execute function participation.delivery_of_moved();

-- The other side: an idea does not leave these states while it has a delivery.
create function participation.moved_with_delivery() returns trigger language plpgsql as $$
begin
  if new.state not in ('delivering', 'delivered', 'abandoned') and exists (select from participation.delivery where proposal_id = new.id) then
    raise exception 'an idea that has a delivery becomes %', new.state using errcode = '23514', constraint = 'delivery_of_moved';
  end if;
  return new;
end $$;
create trigger moved_with_delivery before update of state on participation.proposal
  for each row when (old.state is distinct from new.state) execute function participation.moved_with_delivery();
