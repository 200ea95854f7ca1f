-- An account that is made at the address of a merged one is known to votes by the account that stayed.
create index merged_account_email on people.merged_account (email);
