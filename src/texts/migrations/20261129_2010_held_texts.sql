-- A text that another room holds and shows, in no stage of a process: the recommendation of a panel.
alter table texts.text alter column process_id drop not null, alter column stage_id drop not null,
  add constraint text_place check ((process_id is null) = (stage_id is null));
comment on column texts.text.process_id is 'Null: another room holds the text and shows it; no page of this room does.';
