-- What is confirmed waits in the urn, leaves it by batches, and lies in the box encrypted until the count: docs/voting/anonymity.md.

create table budgets.urn (
  vote_id uuid not null references budgets.vote on delete cascade,
  origin  text not null check (origin = 'web' or origin ~ '^(kiosk|paper):[0-9a-f-]{36}$'),
  entries jsonb not null default '{}' check (jsonb_typeof(entries) = 'object'),
  facets  jsonb not null default '{}' check (jsonb_typeof(facets) = 'object'),
  primary key (vote_id, origin)
) with (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1,
        toast.autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 50);
comment on table budgets.urn is 'Confirmed, durable, not in the log yet. One row for all who wait, so that no place, transaction or sequence is anybody''s own.';
comment on column budgets.urn.origin is 'web, kiosk:<desk>, paper:<batch>: ballots leave with others of their origin while those are enough.';
comment on column budgets.urn.entries is '{"<nullifier>": [{"proof", "slip"}, …]}: the presses of one voter, the last one stands. jsonb orders keys by length and bytes, not by arrival. A slip is encrypted under the secret of the vote (urn/slip.ts); proof = budgets.press_proof.';
comment on column budgets.urn.facets is '{"channel:web": 3, "commune:59512": 2, "tie:residence": 3}: added to budgets.turnout when a batch leaves.';

create table budgets.box (
  vote_id    uuid not null references budgets.vote on delete cascade,
  nullifier  bytea check (length(nullifier) = 32),
  commitment bytea not null check (length(commitment) = 32),
  sealed     bytea not null check (length(sealed) between 48 and 16384),
  primary key (vote_id, commitment),
  constraint box_once unique (vote_id, nullifier)
);
comment on table budgets.box is 'The ballots that stand, encrypted to the key of the vote (box-key/seal-ballot.ts). A batch enters in one statement, ordered by commitment.';
comment on column budgets.box.nullifier is 'HMAC-SHA-256 of the person''s key under the secret of the vote: one ballot for each, and nobody without the secret can say whose. Null once the vote is sealed.';

create table budgets.replaced (
  vote_id    uuid not null references budgets.vote on delete cascade,
  commitment bytea not null check (length(commitment) = 32),
  primary key (vote_id, commitment)
);
comment on table budgets.replaced is 'Commitments of the log whose voter pressed again. Told together, sorted, in the line "emptied", and by no page before.';

create table budgets.vote_key (
  vote_id     uuid primary key references budgets.vote on delete cascade,
  holder      text not null default 'server' check (holder in ('server', 'bureau')),
  ballots     bytea not null check (length(ballots) = 32),
  receipts    bytea not null check (length(receipts) = 32),
  ballot_size integer not null check (ballot_size between 64 and 16000)
);
comment on table budgets.vote_key is 'Public halves of the keys of a vote. Server: both private halves are derived from the secret of the vote. Bureau: its members alone hold the one that opens ballots.';
comment on column budgets.vote_key.ballots is 'X25519 (RFC 9180): what ballots are encrypted to.';
comment on column budgets.vote_key.receipts is 'Ed25519: whose signature receipts bear.';
comment on column budgets.vote_key.ballot_size is 'Bytes to which every ballot is filled up before it is encrypted: its length tells nothing.';

create table budgets.incident (
  vote_id    uuid not null references budgets.vote on delete cascade,
  commitment bytea not null check (length(commitment) = 32),
  what       text not null check (what ~ '^[a-z_]{3,40}$'),
  primary key (vote_id, commitment)
);
comment on table budgets.incident is 'Ballots of the box that did not open to what was checked as they entered. Not counted; each has its line in the log.';

alter table budgets.log
  add column receipt bytea check (length(receipt) = 32),
  drop constraint log_kind_check,
  add constraint log_kind_check check (kind in (
    'announced', 'withdrawn', 'opened', 'closing_moved', 'ballot', 'batch', 'kiosk_merged', 'paper_admitted', 'closed', 'emptied',
    'incident', 'challenged', 'challenge_decided', 'counted', 'published', 'departed', 'reconciled', 'stamped', 'sealed', 'secret_destroyed',
    'cancelled', 'upgraded', 'minutes'));
comment on column budgets.log.receipt is 'SHA-256 of the receipt (receiptHash in receipt/receipt-code.ts): a code finds its line, whether its ballot stands or not.';
create unique index log_receipt on budgets.log (vote_id, receipt) where receipt is not null;
comment on table budgets.published_head is 'How far the log is shown, and since when. Ballots are in it by whole batches only.';

-- Receipts of ballots that were cast before the urn find their lines too.
alter table budgets.log disable trigger log_refuse;
update budgets.log l set receipt = sha256(convert_to(E'beffroi receipt\n' || b.vote_id || E'\n' || b.receipt, 'UTF8'))
  from budgets.ballot b where b.vote_id = l.vote_id and b.commitment = l.commitment;
alter table budgets.log enable trigger log_refuse;

alter table budgets.ballot alter column nullifier drop not null;
comment on table budgets.ballot is 'Ballots as the count opened them, in the order of their receipts. Empty while the box is closed to the eye.';

alter table budgets.kiosk_merge add column told boolean not null default false;
update budgets.kiosk_merge set told = true;
comment on column budgets.kiosk_merge.told is 'Counted in a line "kiosk_merged" of the log.';

alter table budgets.paper_batch add column ballots integer check (ballots >= 0);
update budgets.paper_batch set ballots = coalesce(last_line - first_line + 1, 0) where state = 'admitted';
