import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { words } from "../story-rows.testing.ts";
import { employerId } from "./story.seeds.ts";

const employer = `/teletravail/employeurs/${employerId}`;
const agreement = (n: number, more = "") => `/teletravail/conventions/4d000000-0000-4000-8000-${String(n).padStart(12, "0")}${more}`;
const desk = "1d000000-0000-4000-8000-000000000004";

const examples: RoomExamples = {
  addresses: {
    "/teletravail": ["/teletravail", "/teletravail?calme=silence&fauteuil=1", "/teletravail?q=rien+de+tel"],
    "/teletravail/ce-que-personne-ne-sait": ["/teletravail/ce-que-personne-ne-sait"],
    "/teletravail/chiffres": ["/teletravail/chiffres"],
    "/teletravail/convention-cadre": ["/teletravail/convention-cadre"],
    "/teletravail/preuve": ["/teletravail/preuve"],
  },
  signedIn: {
    amina: [
      "/mon-espace/teletravail",
      "/mon-espace/teletravail?quand=passees",
      "/mon-espace/teletravail/pres-de-chez-moi",
      '/mon-espace/teletravail → /mon-espace/teletravail/journees/[^"]+',
    ],
    hugo: ["/mon-espace/teletravail"],
    bilal: [
      "/teletravail/accueil",
      `/teletravail/accueil/${desk}`,
      "/teletravail/accueil-du-jour",
      "/teletravail/reglements",
      "/teletravail/reglements → /teletravail/reglements/[0-9a-f-]+",
      '/teletravail/conventions → /teletravail/conventions/[0-9a-f]{8}-[^"]+',
    ],
    louise: ["/teletravail/convention-cadre", "/teletravail/reglement", "/teletravail/reglement/contestations"],
    gaelle: [
      employer,
      `${employer}/lieux`,
      `${employer}/regles`,
      `${employer}/agents`,
      `${employer}/agents?etat=partis`,
      `${employer}/agents/import`,
      `${employer}/enveloppes`,
      `${employer}/releves`,
      `${employer}/releves → /teletravail/releves/[0-9a-f-]+`,
      `${employer}/releves → /teletravail/releves/[0-9a-f-]+/contestation`,
      "/teletravail/conventions",
      `/teletravail/conventions/nouvelle?offre=${desk}`,
      "/teletravail/convention-cadre",
      '/teletravail/conventions → /teletravail/conventions/[0-9a-f]{8}-[^"]+',
      agreement(1, "/avenant"),
      agreement(1, "/texte/1"),
    ],
  },
  untold: ["/teletravail/conventions/nouvelle", "/teletravail/employeurs/:id/agents/import/:run", "/teletravail/employeurs/:id/agents/import/:run/refus.csv"],
  apart: { "a run of an import; the story has none": ["/teletravail/employeurs/:id/agents/import/:run"] },
  hidden: {
    "telework.offer": "what is offered is for everybody to compare; what is paused is shown to its place alone and says nothing of persons",
    "telework.agreement": "shown to its two sides alone",
    "telework.version": "shown to the two sides of its agreement alone",
    "telework.pool": "desks of a version, shown to the two sides of its agreement and to agents who may book them",
    "telework.departure": "that an employer leaves the framework, and when, is for everybody to read; why stays in the record",
    "telework.stay":
      "for whoever has it, for its place on the day, and where it is contested, without a name, for those who settle; asked by attacks/stays.test.ts",
    "telework.closing": "what was settled, for those who settle; it says nothing of persons",
    "telework.framework": "published for everybody to read, in all its versions",
    "telework.objection": "shown to whoever manages the telework of its employer, and to those who settle",
    "telework.agent": "shown to whoever manages the telework of its employer",
  },
  async refusals(db) {
    const { rows } = await sql<{ stay: string; statement: string; settlement: string }>`
      select (select id::text from telework.statement order by year, number limit 1) as statement,
        (select id::text from telework.settlement order by year, number limit 1) as settlement, (select id::text from telework.stay where demo order by day, id limit 1) as stay`.execute(
      db,
    );
    const [row] = rows;
    return {
      params: {
        "/teletravail/employeurs/:id": { id: employerId },
        "/teletravail/employeurs/:id/agents/import/:run": { id: employerId, run: "4e000000-0000-4000-8000-000000000001" },
        "/teletravail/accueil/:id": { id: desk },
        "/teletravail/conventions/:id": { id: "4d000000-0000-4000-8000-000000000001" },
        "/teletravail/conventions/:id/texte/:number": { id: "4d000000-0000-4000-8000-000000000001", number: "1" },
        "/teletravail/releves/:id": { id: row?.statement ?? "" },
        "/teletravail/reglements/:id": { id: row?.settlement ?? "" },
        "/mon-espace/teletravail/journees/:id": { id: row?.stay ?? "" },
      },
      secrets: await words(
        db,
        sql`select replace(proof::text, '-', '') as words from telework.stay union all select email from telework.agent where email like '%tissages%'`,
      ),
    };
  },
  words: [
    ["convention", "agreement", "what an employer and a place signed: prices, days, notice; in versions"],
    ["convention-cadre", "framework", "terms that the metropolis publishes in versions and that agreements of the employers who joined inherit"],
    ["postes d’une convention", "pool", "desks of the place that a version of an agreement opens, one kind or several, by the name that was signed"],
    ["sortie de la convention-cadre", "departure", "an employer leaves a version of the framework that it joined, with its notice"],
    ["adhésion à la convention-cadre", "adherence", "an employer joined a version of the framework, by whom and when"],
    ["employeur", "employer", "a structure whose agents telework in places near their homes"],
    ["agent en télétravail", "agent", "somebody whose employer lets them telework, known by a number and an address"],
    ["service payeur", "centre", "a cost centre of an employer"],
    ["enveloppe de demi-journées", "envelope", "half-days that an employer gives to an agent or a cost centre for a period"],
    ["relevé de télétravail", "statement", "what an employer owes for a month, by cost centre, with small ones together"],
    ["règlement de télétravail", "settlement", "what is owed to a place for a month, one line for each half-day, without a name"],
    ["ligne contestée", "objection", "a line of its statement that an employer says is not right; its sum waits apart until it is answered"],
    ["clôture", "closing", "one run that makes statements and settlements of equal sums, and destroys the tie between persons and places"],
    ["demi-journée de télétravail", "stay", "half a day or a day of an agent at a place; the one row in which a person and a place meet"],
  ],
};

export default examples;
