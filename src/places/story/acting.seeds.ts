import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";

import { cast, findPerson, grantRole } from "#people";
import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import { authorSources } from "../saving/author.ts";
import { changePlace } from "../saving/change-place.command.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";
import { savePlace } from "../saving/save-place.command.ts";
import { daysBefore, today } from "./days.ts";

const ids = { proposals: "b0000000-0000-4000-8000-00000000000", claim: "c0000000-0000-4000-8000-000000000001" };

/** Where the demo's mail "still true?" leads: so that its page can be seen without reading a mail. */
const confirmToken = "demonstration-lien-de-confirmation";

interface ProposalStory {
  readonly facts: PlaceFacts;
  readonly hours: string | null;
  readonly note: string | null;
  readonly age: number;
  readonly decided?: { readonly status: "published" | "refused"; readonly reason: string | null };
}

const proposals: readonly ProposalStory[] = [
  {
    facts: {
      name: "L’Atelier des Deux-Rives",
      insee_code: "59512",
      postal_code: "59100",
      address: "9 quai des Deux-Rives",
      summary: "Des outils partagés et un établi, au bord du canal.",
      stage: "opening",
      activities: ["woodwork", "repair"],
    },
    hours: "Le mercredi et le samedi, de 14 h à 18 h.",
    note: "J’y répare mon vélo chaque mois. Demandez à l’accueil, au rez-de-chaussée.",
    age: 5,
  },
  {
    facts: { name: "Le Garage de la Rue Longue", insee_code: "59599", postal_code: "59200", address: "120 rue Longue", activities: ["repair"] },
    hours: null,
    note: null,
    age: 34,
    decided: { status: "refused", reason: "C’est un garage privé\u00a0: il n’accueille pas d’habitants." },
  },
  {
    facts: {
      name: "La Cabane aux Outils",
      insee_code: "59650",
      postal_code: "59150",
      address: "4 rue de la Bêche-Rouge",
      summary: "On y emprunte une perceuse comme un livre.",
      stage: "opening",
      activities: ["repair", "reuse", "garden"],
      emails: ["la-cabane-aux-outils@example.org"],
    },
    hours: "Le samedi matin.",
    note: null,
    age: 61,
    decided: { status: "published", reason: null },
  },
];

/** The demo's story of people who take part in records: proposals, a claim, hosts, a record to confirm, a source that says otherwise. */
export async function tellActs(trx: Db): Promise<void> {
  const known = await findPerson(trx, cast.amina.id);
  const territory = await readTerritory(trx);
  if (!known || proposals.some(({ facts }) => territory.communeByCode(facts.insee_code) === null)) return;
  for (const [at, proposal] of proposals.entries()) await tellProposal(trx, proposal, `${ids.proposals}${at + 1}`);
  await tellClaim(trx, "la-couree-ouverte");
  await tellHost(trx, "la-navette-retrouvee");
  await tellAsked(trx, "la-ferme-des-trois-cheminees");
}

async function tellProposal(trx: Db, { facts, hours, note, age, decided }: ProposalStory, id: string): Promise<void> {
  const day = daysBefore(today, age);
  const point = (await readTerritory(trx)).communeByCode(facts.insee_code)?.commune.point;
  const located = point ? { ...point, location_precision: "commune" as const } : {};
  const origin = { source: authorSources.resident, sourceId: id, factsDate: day };
  const { id: placeId } = await savePlace(trx, { ...facts, ...located, status: "proposed", demo: true }, origin);
  const sent = { submission: id, hours_words: hours, note, created_at: instant(day) };
  await trx
    .insertInto("places.proposal")
    .values({ id, place_id: placeId, person_id: cast.amina.id, ...sent })
    .execute();
  await dateLines(trx, placeId, day);
  if (!decided) return;
  if (decided.status === "published") await trx.insertInto("places.stage_date").values({ place_id: placeId, stage: "opening", since: day }).execute();
  await trx.updateTable("places.place").set({ status_reason: decided.reason }).where("id", "=", placeId).execute();
  await write(trx, placeId, { status: decided.status }, { kind: "metropolis", personId: cast.chloe.id }, daysBefore(day, -3), decided.reason);
}

async function tellClaim(trx: Db, slug: string): Promise<void> {
  const place = await find(trx, slug);
  if (!place) return;
  const words = { function: "Coordinatrice", message: "Je tiens l’accueil depuis janvier. Mon nom est sur la page «\u00a0L’équipe\u00a0» de notre site." };
  await trx
    .insertInto("places.claim")
    .values({ id: ids.claim, place_id: place.id, person_id: cast.elif.id, ...words, state: "waiting", created_at: instant(daysBefore(today, 3)) })
    .execute();
}

/** Bilal's second place: last known to be true more than a year ago; he corrected a telephone number that a national file has otherwise. */
async function tellHost(trx: Db, slug: string): Promise<void> {
  const place = await find(trx, slug);
  if (!place) return;
  const day = daysBefore(today, 410);
  await trx.updateTable("places.place").set({ facts_date: day, confirmed_at: null }).where("id", "=", place.id).execute();
  await grantRole(trx, { personId: cast.bilal.id, role: "host", scope: { kind: "place", id: place.id }, reason: "Histoire de la démonstration", by: null });
  const host = { kind: "host" as const, personId: cast.bilal.id };
  await write(trx, place.id, { phone: "+33353019988" }, host, daysBefore(today, 400), "La ligne a changé.");
  const said = { field: "phone", source: "Cartographie nationale", value: JSON.stringify("+33353012244"), facts_date: daysBefore(today, 420) };
  await trx
    .insertInto("places.disagreement")
    .values({ place_id: place.id, ...said })
    .execute();
  await trx
    .insertInto("places.confirmation_request")
    .values({ place_id: place.id, way: "hosts", sent_at: instant(daysBefore(today, 2)) })
    .execute();
}

/** A place that nobody keeps, asked at the address that it publishes. */
async function tellAsked(trx: Db, slug: string): Promise<void> {
  const place = await find(trx, slug);
  if (!place) return;
  await trx
    .updateTable("places.place")
    .set({ facts_date: daysBefore(today, 430), confirmed_at: null })
    .where("id", "=", place.id)
    .execute();
  const request = { place_id: place.id, way: "mail" as const, token_hash: hashOfToken(confirmToken), sent_at: instant(daysBefore(today, 4)) };
  await trx.insertInto("places.confirmation_request").values(request).execute();
}

async function write(
  trx: Db,
  placeId: string,
  facts: Partial<PlaceFacts>,
  author: { kind: "host" | "metropolis"; personId: string },
  day: string,
  reason: string | null,
) {
  await changePlace(trx, { placeId, facts, author, reason }, await readTerritory(trx));
  await dateLines(trx, placeId, day);
}

/** What this transaction wrote happened, in the story, on that day. */
async function dateLines(trx: Db, placeId: string, day: string): Promise<void> {
  await sql`update places.change set at = ${instant(day)} where place_id = ${placeId} and at = now()`.execute(trx);
  await sql`update places.first_words set at = ${instant(day)} where place_id = ${placeId} and at = now()`.execute(trx);
}

const instant = (day: string) => new Date(`${day}T10:20:00+01:00`);

function find(trx: Db, slug: string) {
  return trx.selectFrom("places.place").select(["id", "slug"]).where("slug", "=", slug).where("demo", "=", true).executeTakeFirst();
}
