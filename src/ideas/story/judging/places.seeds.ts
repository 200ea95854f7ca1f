import { sql } from "kysely";

import { searchPlaceBriefs } from "#places";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { readTerritory } from "#territory";
import { addLink } from "#thread";
import { readOff } from "../../delivery/read-off.query.ts";
import { dayOf } from "#platform/time/day.ts";
import { chance, type StoryCase, storyId } from "./story-case.ts";

/** Themes that end in a room with a door. */
const indoors = ["learning", "solidarity", "culture", "making"];

const inPlace: Translated = {
  fr: "L’idée se réalise dans ce lieu.",
  en: "The idea was delivered in this place.",
  nl: "Het idee werd op deze plek uitgevoerd.",
};
const settling: Translated = {
  fr: "L’idée s’installe dans ce lieu.",
  en: "The idea is settling in this place.",
  nl: "Het idee krijgt zijn plaats op deze plek.",
};

/** Ideas that became a place, or are at home in one: joined on the thread to places of the demo's directory, those that opened lately first. */
export async function linkPlaces(db: Db, cases: readonly StoryCase[]): Promise<number> {
  const places = await searchPlaceBriefs(db, { limit: 400 });
  const lately = places.toSorted((a, b) => Number(b.stage === "opening") - Number(a.stage === "opening"));
  const taken = new Set<string>();
  const delivered = cases
    .filter(({ state, category, process }) => process === "budget2025" && (state === "delivered" || state === "delivering") && indoors.includes(category))
    .toSorted((a, b) => Number(b.authorId !== null) - Number(a.authorId !== null) || chance(`place ${a.id}`) - chance(`place ${b.id}`));
  for (const one of delivered) {
    const place = lately.find(({ id, communeCode }) => !taken.has(id) && (one.communeCode === null || communeCode === one.communeCode));
    if (!place || taken.size >= 8) continue;
    taken.add(place.id);
    const reason = one.state === "delivered" ? inPlace : settling;
    await addLink(db, {
      from: { kind: "proposal", id: one.id },
      relation: "becomes",
      to: { kind: "place", id: place.id },
      reason,
      day: dayOf(new Date(Date.now() - 20 * 86_400_000)),
      by: null,
    });
  }
  return taken.size;
}

/** What was delivered after a vote, in themes that need a roof, is at home in a place of its commune; one of them is evaluated. */
export async function openAfterVote(db: Db, processId: string, offers: Pick<AllOffers, "indicators">): Promise<void> {
  const { rows } = await sql<{ id: string; commune: string }>`
    select p.id, p.commune_code as commune from ideas.proposal p join processes.category c on c.id = p.category_id
    where p.process_id = ${processId} and p.state = 'delivered' and c.slug in ('together', 'knowledge') and p.commune_code is not null
    order by p.id desc`.execute(db);
  const places = await searchPlaceBriefs(db, { limit: 400 });
  const joined = await sql<{ id: string }>`select to_id as id from thread.link where to_kind = 'place' and from_kind = 'proposal'`.execute(db);
  const taken = new Set(joined.rows.map(({ id }) => id));
  for (const { id, commune } of rows) {
    const place = places.find((one) => one.communeCode === commune && !taken.has(one.id));
    if (!place) continue;
    taken.add(place.id);
    const [from, to] = [
      { kind: "proposal", id },
      { kind: "place", id: place.id },
    ] as const;
    await addLink(db, { from, relation: "becomes", to, reason: inPlace, day: dayOf(new Date(Date.now() - 15 * 86_400_000)), by: null });
  }
  const [first] = rows;
  if (first) await evaluateBy(db, { id: first.id, communeCode: first.commune, number: 901 }, dayOf(new Date()), offers);
}

/** One delivered idea that became a place is evaluated by how many places its commune has gained: from the idea to the place to what is measured. */
export async function evaluateOpening(db: Db, cases: readonly StoryCase[], today: string, offers: Pick<AllOffers, "indicators"> | undefined): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select d.proposal_id as id
    from ideas.delivery d join thread.link l on l.from_kind = 'proposal' and l.from_id = d.proposal_id::text and l.relation = 'becomes' and l.to_kind = 'place'
    where d.delivered_on is not null
    order by d.started_at, d.proposal_id limit 1`.execute(db);
  const one = cases.find(({ id }) => id === rows[0]?.id);
  if (one) await evaluateBy(db, { id: one.id, communeCode: one.communeCode, number: 900 }, today, offers);
}

interface StoryEvaluation {
  readonly id: string;
  readonly communeCode: string | null;
  /** Of the evaluation, in the story. */
  readonly number: number;
}

async function evaluateBy(db: Db, one: StoryEvaluation, today: string, offers: Pick<AllOffers, "indicators"> | undefined): Promise<void> {
  const indicator = offers?.indicators.find(({ id }) => id === "places.opened");
  const { rows } = await sql<{ service: string; started: string }>`
    select service, (started_at at time zone 'Europe/Paris')::date::text as started from ideas.delivery where proposal_id = ${one.id}`.execute(db);
  const [delivered] = rows;
  if (!indicator || !delivered) return;
  const words = "La commune compte un lieu de plus, ouvert cinq jours sur sept\u00a0; l’atelier y a trouvé sa place, et l’école d’à côté y vient.";
  const asked = { indicator, beforeOn: delivered.started, afterOn: today, words };
  const read = await readOff(db, asked, { territory: await readTerritory(db), communeCode: one.communeCode });
  if (!read.ok) return;
  const { measure, unit, before, after } = read.value;
  const values = { before_value: before?.value ?? null, before_on: before?.on ?? null, after_value: after.value, after_on: after.on };
  const said = { words, as_whom: delivered.service, at: new Date().toISOString() };
  await insertRows(db, "ideas.evaluation", [
    { id: storyId("7e", one.number), proposal_id: one.id, indicator: indicator.id, measure, unit, ...values, ...said },
  ]);
  await addLink(db, {
    from: { kind: "indicator", id: indicator.id },
    relation: "measures",
    to: { kind: "proposal", id: one.id },
    reason: measure,
    day: today,
    by: null,
  });
}
