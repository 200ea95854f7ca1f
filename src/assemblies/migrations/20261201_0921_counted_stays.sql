-- What a panel voted stays as it was counted, with its text; only the answer to it and what becomes of it are written afterwards.
create trigger counted_stays before update or delete on assemblies.recommendation for each row when (old.state in ('adopted', 'rejected'))
  execute function platform.decided_stays('verdict', 'answer', 'answered_on', 'answered_service', 'version');
