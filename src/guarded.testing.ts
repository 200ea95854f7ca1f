import { type Kysely, sql } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import { cast } from "./people/cast.ts";
import { participationFamilies } from "./guarded-participation.testing.ts";
import { roles } from "./people/roles.ts";

export type Params = Readonly<Record<string, string>>;

/** What stands for the parameters of each address, from the demo's story, and what of it outsiders must never read. */
export interface Examples {
  of(pattern: string): Params | undefined;
  readonly placeIds: readonly string[];
  /** A commune in which nothing of the story happens. */
  readonly quietCommune: string;
  readonly secrets: readonly string[];
}

/** Closed to nobody who has an account, although about one thing: each with its reason. */
export const openToAll = new Set<string>([
  // Anybody may say "I run this place": what they say is checked.
  "/lieux/:slug/rattacher",
  "/lieux/:slug/rattacher/code",
  // Anybody may ask to join a structure: its managers answer.
  "/structures/:id/rejoindre",
  // Everybody may take part: support, discuss, follow, amend, vote, challenge a result. Each act is the person's own.
  "/participer/:process/idees/:proposal/soutenir",
  "/participer/:process/idees/:proposal/suivre",
  "/participer/:process/idees/:proposal/commenter",
  "/participer/:process/suivre",
  "/participer/commentaires/:comment/repondre",
  "/participer/:process/debats/:stage/commenter",
  "/participer/:process/debats/:stage/questions/:question/commenter",
  "/participer/:process/textes/:text/paragraphes/:paragraph/commenter",
  "/participer/:process/textes/:text/amender",
  "/participer/:process/textes/:text/amendements/:amendment/soutenir",
  "/votes/:slug/verifier",
  "/votes/:slug/confirmer",
  "/votes/:slug/contester",
  // For a vote of the whole metropolis, an agent of any commune holds desks of its own.
  "/votes/:slug/guichets",
  "/votes/:slug/papier",
]);

/** Reading it is itself an act, and written into the audit log: a list of names on paper. */
export const recordedReadings = new Set<string>(["/votes/:slug/guichets/:desk/liste"]);

/** What nobody of the story has just after it was planted: a comment written within the hour, a vote that is counted, a questionnaire not yet answered. */
export const untold = new Set<string>([
  "/participer/commentaires/:comment/modifier",
  "/participer/:process/questionnaires/:questionnaire/modifier/questions/nouvelle",
  // Its debates ask questions, and are discussed question by question.
  "/participer/:process/debats/:stage/commenter",
  "/votes/simulateur/:past",
  "/votes/:slug/contester",
  "/votes/:slug/ecart",
]);

/** A person's own: what they do there concerns nobody else. */
export const isOwn = (pattern: string): boolean => /^\/(mon-espace|second-facteur|bienvenue)(\/|$)/.test(pattern) && !pattern.includes(":");

export async function examplesOf(db: Kysely<Tables>): Promise<Examples> {
  const one = async (query: ReturnType<typeof sql<{ id: string }>>) => {
    const { rows } = await query.execute(db);
    if (!rows[0]) throw new Error("The demo's story lacks something that the tests of refusals need.");
    return rows[0].id;
  };
  const hosted = await sql<{ id: string; slug: string }>`
    select p.id, p.slug from places.place p join people.role_grant g on g.scope_kind = 'place' and g.scope_id = p.id::text
    where g.person_id = ${cast.bilal.id} and p.status = 'published' order by p.slug`.execute(db);
  const { id: placeId, slug } = hosted.rows[0]!;
  const pair = (
    await sql<{ one: string; other: string }>`
      select a.slug as one, b.slug as other from places.duplicate_suggestion s
      join places.place a on a.id = s.place_id join places.place b on b.id = s.other_id
      where s.decided is null order by a.slug`.execute(db)
  ).rows[0]!;
  const request = await one(sql`select id::text from visits.request where state = 'proposed' order by asked_at limit 1`);
  const id = (value: string): Params => ({ id: value });
  const params: Record<string, Params> = {
    "/_courrier/:id": id("00000000-0000-4000-8000-000000000000"),
    "/fichiers/:id": id("00000000-0000-4000-8000-000000000000"),
    "/travaux/:id": id("00000000-0000-4000-8000-000000000000"),
    "/_galerie/courriers/:mail/:locale": { mail: "moderation-report-received", locale: "fr" },
    "/_galerie/courriers/:mail/:locale/html": { mail: "moderation-report-received", locale: "fr" },
    "/communes/:slug": { slug: "roubaix" },
    "/communes/:slug/nouvelles.atom": { slug: "roubaix" },
    "/connexion/par/:provider": { provider: "franceconnect" },
    "/connexion/par/:provider/retour": { provider: "franceconnect" },
    "/fil/:kind/:id": { kind: "place", id: placeId },
    "/fil/:kind/:id/liens.csv": { kind: "place", id: placeId },
    "/fil/:kind/:id/liens.json": { kind: "place", id: placeId },
    "/habitants/attestations/:id/retirer": id(await one(sql`select id::text from people.residency where ended_at is null limit 1`)),
    "/lieux/:slug/modifier/:section": { slug, section: "identite" },
    "/lieux/imports/:id": id(await one(sql`select id::text from places.import_run order by started_at limit 1`)),
    "/lieux/imports/:id.csv": id(await one(sql`select id::text from places.import_run where report is not null order by started_at limit 1`)),
    "/lieux/proposer/:id": id(
      await one(sql`select r.id::text from places.proposal r join places.place p on p.id = r.place_id where p.status = 'proposed' limit 1`),
    ),
    "/lieux/rattachements/:id": id(await one(sql`select id::text from places.claim where state = 'waiting' limit 1`)),
    "/moderation/decisions/:id": id(
      await one(sql`select d.id::text from moderation.decision d join moderation.case_file c on c.id = d.case_id where c.author_id is not null limit 1`),
    ),
    "/moderation/dossiers/:id": id(await one(sql`select id::text from moderation.case_file where closed_at is null limit 1`)),
    "/mon-espace/donnees/:id": id("00000000-0000-4000-8000-000000000000"),
    "/mon-espace/donnees/:id/copie.zip": id("00000000-0000-4000-8000-000000000000"),
    "/roles/:id/retirer": id(await one(sql`select id::text from people.role_grant where person_id = ${cast.chloe.id} limit 1`)),
    "/signaler/:kind/:id": { kind: "place", id: placeId },
    "/strategie/:slug/versions/:number": { slug: "strategie-numerique", number: "1" },
    "/visites/demandes/:id/compte-rendu": id(await one(sql`select id::text from visits.request where state = 'done' limit 1`)),
    "/visites/accueil/:id": id(await one(sql`select id::text from visits.stop where state = 'asked' limit 1`)),
    "/participer/idees/plan/:commune.svg": { commune: "59512" },
    "/tableau-de-bord/communes/:slug": { slug: "roubaix" },
    "/tableau-de-bord/quartiers/:id": id(await one(sql`select id::text from territory.zone limit 1`)),
  };
  const structure = await one(sql`select structure_id::text as id from people.membership m where m.person_id = ${cast.bilal.id} limit 1`);
  const families: (readonly [RegExp, Params])[] = [
    [/:token/, { slug: "rien", meeting: "rien", token: "un-jeton-que-personne-n-a-recu-0000" }],
    ...(await participationFamilies(db)),
    [/^\/lieux\/doublons\//, pair],
    [/^\/structures\/:id/, id(structure)],
    [/^\/visites\/demandes\/:id/, id(request)],
    [/^\/visites\/:slug/, { slug: "rien" }],
    [/^\/donnees\/:id/, id("tiers-lieux")],
    [/^\/indicateurs\/saisis\/:slug/, { slug: "adultes-relais" }],
    [/^\/indicateurs\/:id/, id("places.opened")],
    [/^\/objectifs\/:slug/, { slug: "quarante-nouveaux-tiers-lieux" }],
    [/^\/strategie\/:slug/, { slug: "strategie-numerique" }],
    [/^\/lieux\/:slug/, { slug }],
  ];
  return {
    of: (pattern) => params[pattern] ?? families.find(([family]) => family.test(pattern))?.[1],
    placeIds: await storied(db),
    quietCommune: await one(sql`
      select code as id from territory.commune c
      where not exists (select from places.place where commune_code = c.code) and not exists (select from people.structure where commune_code = c.code)
        and not exists (select from people.residency where commune_code = c.code) and member_until is null
      order by code limit 1`),
    secrets: await secretsOf(db),
  };
}

/** Places that the story does something with: a host of another place must not be theirs by chance. */
async function storied(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select scope_id as id from people.role_grant where scope_kind = 'place'
    union select place_id::text from places.claim union select place_id::text from places.proposal union select place_id::text from visits.stop
    union select place_id::text from places.error_report union select place_id::text from places.duplicate_suggestion
    union select other_id::text from places.duplicate_suggestion`.execute(db);
  return rows.map(({ id }) => id);
}

/** Words of the interface that somebody of the story happens to use too. */
const said = new Set(Object.values(roles).map(({ says }) => says.fr));

/** Words of persons that only those concerned may read. */
async function secretsOf(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ words: string }>`
    select message as words from places.claim where message is not null
    union select wrong from places.error_report union select email from places.error_report where email is not null
    union select contact_name from visits.request where contact_name is not null
    union select email from visits.request where email is not null
    union select words from moderation.report where words <> ''
    union select excerpt from moderation.case_file where closed_at is null and cardinality(brakes) > 0
    union select email from people.invitation
    union select words from ideas.internal_note
    union select conflict from ideas.jury_sheet where conflict is not null
    union select email from meetings.registration where email is not null
    union select needs_words from meetings.registration
    union select email from ideas.contact where email is not null
    union select email from ideas.coauthor where email is not null`.execute(db);
  return rows.map(({ words }) => words).filter((words) => words.length > 8 && !said.has(words));
}
