import { type RawBuilder, sql } from "kysely";

import { cast } from "#people";
import { nothing, some } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/votes/:slug": [
      "/votes/budget-participatif-2026",
      "/votes/budget-participatif-2026?theme=Solidarit%C3%A9s&q=frigo&facile=1",
      "/votes/budget-participatif-2026?bulletin=1,2,30&carte=1",
      "/votes/budget-participatif-2025",
      "/votes/budget-des-places-2026",
      "/votes/budget-du-quartier-de-l-epeule",
    ],
    "/votes/borne/:token": ["/votes/borne/demonstration-borne-de-hem-01"],
    "/votes/:slug/projets/:number": ["/votes/budget-participatif-2026/projets/1", "/votes/budget-participatif-2025/projets/12"],
    "/votes/:slug/comparer": ["/votes/budget-participatif-2026/comparer?bulletin=1,2,3"],
    "/votes/:slug/mon-bulletin": ["/votes/budget-participatif-2026/mon-bulletin?recu=xyz"],
    "/votes/:slug/regles": ["/votes/budget-participatif-2026/regles"],
    "/votes/:slug/observateurs": ["/votes/budget-participatif-2026/observateurs"],
    "/votes/:slug/bulletin-papier": ["/votes/budget-participatif-2026/bulletin-papier"],
    "/votes/:slug/recu": ["/votes/budget-participatif-2026/recu"],
    "/votes/:slug/proces-verbal": ["/votes/budget-participatif-2026/proces-verbal"],
    "/votes/:slug/resultat": ["/votes/budget-participatif-2025/resultat", "/votes/budget-des-jeunes-2026/resultat"],
    "/votes/:slug/resultat/explications": ["/votes/budget-participatif-2025/resultat/explications", "/votes/budget-des-jeunes-2026/resultat/explications"],
    "/votes/:slug/recompter": ["/votes/budget-participatif-2025/recompter", "/votes/budget-des-jeunes-2026/recompter"],
    "/votes/:slug/contestations": ["/votes/budget-participatif-2025/contestations", "/votes/budget-des-jeunes-2026/contestations"],
  },
  apart: {
    "no HTML of ours": ["/votes/:slug/fichiers/:name", "/votes/:slug/pabulib/:name", "/votes/:slug/votants/:run.csv", "/votes/:slug/horodatages/:line"],
    "only takes what a form sends, and leads elsewhere when it is opened": ["/votes/:slug/confirmer", "/votes/etape/:stage"],
    // voting.test.ts
    "there only after an act, and looked at in its journey": ["/votes/:slug/recu/:token"],
    // observers/observers.test.ts
    "there only by the link of a mail": ["/votes/:slug/observateurs/:token"],
    // members/open-ballot.test.ts
    "there only for an open ballot": ["/votes/:slug/membres"],
    // attacks/second-ballot.test.ts
    "there only for a vote that has a list": ["/votes/:slug/inscription", "/votes/:slug/votants", "/votes/:slug/votants/:run"],
    // bureau.test.ts
    "there only for a vote whose key a bureau holds": ["/votes/:slug/bureau/depouillement"],
    // attacks/unmatched.test.ts
    "there only for a vote whose box holds what nobody explains": ["/votes/:slug/rapprochement/reserve"],
  },
  statuses: {
    "/votes/budget-participatif-2026/mon-bulletin?recu=xyz": 422,
  },
  signedIn: {
    amina: ["/votes/budget-participatif-2026", "/votes/budget-participatif-2026/verifier"],
    elif: ["/votes/budget-des-jeunes-2026/contester"],
    chloe: [
      "/votes/gestion",
      "/votes/nouveau",
      "/votes/simulateur",
      "/votes/simulateur → /votes/simulateur/[a-z0-9-]+",
      "/votes/budget-de-la-deule/preparation",
      "/votes/budget-de-la-deule/preparation/reglement",
      "/votes/budget-de-la-deule/preparation/projets",
      "/votes/budget-de-la-deule/preparation/projets/nouveau",
      "/votes/budget-de-la-deule/preparation/projets/1",
      "/votes/budget-de-la-deule/preparation/parts?base=theme",
      "/votes/budget-de-la-deule/bureau",
      "/votes/budget-de-la-deule/bureau/ouverture",
      "/votes/budget-de-la-deule/repetition",
      "/votes/budget-participatif-2026/suivi",
      "/votes/budget-participatif-2026/emargement",
      "/votes/budget-des-jeunes-2026/emargement",
      "/votes/budget-participatif-2026/guichets",
      "/votes/budget-participatif-2026/papier",
      "/votes/budget-participatif-2026/guichets/644dec85-0774-44d1-8af4-7bc45e238c06",
      "/votes/budget-participatif-2026/guichets/644dec85-0774-44d1-8af4-7bc45e238c06/liste",
      "/votes/budget-participatif-2026/guichets/644dec85-0774-44d1-8af4-7bc45e238c06/jetons",
      "/votes/budget-participatif-2026/guichets/644dec85-0774-44d1-8af4-7bc45e238c06/bornes",
      "/votes/budget-participatif-2026/papier/1efb728c-6bd9-43dd-8d1f-f32db22b0b39",
      "/votes/budget-participatif-2026/papier/0708bbf2-e4e8-4c62-8b3c-6317f61ab100/ecarts",
      "/votes/budget-participatif-2026/secret",
      "/votes/budget-des-jeunes-2026/rapprochement",
      "/votes/budget-des-jeunes-2026/ecart",
    ],
  },
  openToAll: [
    // Everybody may vote, and challenge a result.
    "/votes/:slug/verifier",
    "/votes/:slug/confirmer",
    "/votes/:slug/inscription",
    "/votes/:slug/contester",
    // For a vote of the whole metropolis, an agent of any commune holds desks of its own.
    "/votes/:slug/guichets",
    "/votes/:slug/papier",
  ],
  recordedReadings: [
    // A list of names on paper is written into the audit log.
    "/votes/:slug/guichets/:desk/liste",
  ],
  untold: [
    "/votes/simulateur/:past",
    "/votes/:slug/contester",
    "/votes/:slug/ecart",
    "/votes/:slug/rapprochement",
    // bureau.test.ts
    "/votes/:slug/bureau/depouillement",
    // attacks/second-ballot.test.ts, roll/roll.test.ts
    "/votes/:slug/inscription",
    "/votes/:slug/votants",
    "/votes/:slug/votants/:run",
    "/votes/:slug/votants/:run.csv",
    // attacks/unmatched.test.ts
    "/votes/:slug/rapprochement/reserve",
  ],
  hidden: {
    // That of an assembly is announced, and takes no word any more: src/network/attacks/ballots.test.ts, and whom its pages refuse.
    "budgets.vote": [{ what: "a draft", rows: sql`t.state = 'draft'`, kind: "vote", at: { "/votes/:slug": { slug: sql`t.slug` } } }],
    "budgets.challenge": "raised in public",
    "budgets.paper_batch": "sheets keyed at a desk, in marks and not in words",
    "budgets.publication": "public",
    "budgets.published_head": "public",
    "budgets.project": [
      {
        what: "of a draft",
        rows: sql`exists (select from budgets.vote v where v.id = t.vote_id and v.state = 'draft')`,
        at: { "/votes/:slug": { slug: sql`(select slug from budgets.vote where id = t.vote_id)`, number: sql`t.number` } },
      },
    ],
  },
  async refusals(db) {
    const vote = (which: RawBuilder<unknown>) =>
      some(
        db,
        sql`select v.slug, '1' as number, (select d.id::text from budgets.desk d where d.vote_id = v.id limit 1) as desk,
            (select b.id::text from budgets.paper_batch b where b.vote_id = v.id limit 1) as batch, 'bulletins.pb' as name, '1' as line, gen_random_uuid()::text as run
          from budgets.vote v where v.listed and ${which}
          order by exists (select from budgets.paper_batch b where b.vote_id = v.id) desc, v.opens_at desc limit 1`,
      );
    const counted = await vote(sql`v.state = 'counted'`);
    const voice = await some(
      db,
      sql`select v.slug, e.id::text as voice from budgets.vote v join budgets.elector e on e.vote_id = v.id join budgets.hand h on h.elector_id = e.id
          where v.electors = 'voices' and budgets.phase(v) = 'open' order by h.person_id <> ${cast.denis.id}::uuid, e.id limit 1`,
    );
    const afterwards = ["contest", "ecart", "resultat", "recompter", "rapprochement"].map((act) => [`/votes/:slug/${act}`, counted]);
    return {
      params: {
        "/votes/": nothing,
        "/votes/:slug": await vote(sql`budgets.phase(v) = 'open'`),
        "/votes/:slug/preparation": await vote(sql`v.state = 'draft'`),
        "/votes/:slug/voix": voice,
        "/votes/:slug/bureau": await vote(sql`v.state = 'draft'`),
        ...Object.fromEntries(afterwards),
      },
    };
  },
  words: [
    ["scrutin, vote", "vote", "a consultation with ballots"],
    ["bulletin", "ballot", "what one voter chose"],
    ["budget participatif", "participatory budget", "projects chosen by residents within an envelope"],
    ["parts égales", "equal shares", "the method of equal shares"],
    ["règle gloutonne", "greedy rule", "most votes first while money lasts"],
    ["soutien effectif, votes effectifs", "effective votes", "the count of supporters weighted by what they can still pay"],
    ["tirage, lot", "lot", "an order drawn from a published seed"],
    ["liste d’émargement", "roll", "who may vote, who has, by which channel; shares no key with ballots"],
    ["scrutin public, membre, poids", "open ballot, member, weight", "a vote whose ballots are published with the name and the weight of whoever cast them"],
    ["voix (d’une assemblée), bulletin d’une voix", "voice, hand", "a place on the list of an assembly; the persons who may put its ballot in"],
    ["liste des votants, place, code", "list, elector, code", "who may vote: one place for each, known by a hash; an account takes its place once"],
    ["ressemblance", "doubt", "somebody at a desk who looks like somebody else, until a second agent decides"],
    ["consulter la liste", "consult", "one name looked up on the roll, for a reason that is kept"],
    ["reçu", "receipt", "the random number of one’s ballot, known to the voter alone, with the signature of the vote"],
    ["guichet, borne, jeton", "desk, kiosk, token", "voting in person; a one-time right to vote on a kiosk"],
    ["double saisie, écart", "double keying, mismatch", "paper typed by two people; where they differ"],
    ["dépouillement, règle, répartition des égalités", "count, rule, tie-break", "what the ballots give, by the rule announced; how equals are parted"],
    ["scellé", "sealed", "final: the secret is destroyed, the files are published"],
    ["s’écarter du résultat", "departure", "a signed, reasoned decision beside the result"],
    [
      "urne, lot, journal public",
      "urn and box, batch, log",
      "ballots that wait, and those that have left by batches; the chained list of what happened to them",
    ],
    ["tête du journal", "head", "the hash of a line of the log: all before it stands behind it"],
    ["observateur", "observer", "whoever gets the heads of a log by mail"],
  ],
};

export default examples;
