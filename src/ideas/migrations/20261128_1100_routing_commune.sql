-- Each idea that is passed on names the commune that receives or sends it; every act has always written it.
alter table ideas.routing alter column commune_code set not null;
