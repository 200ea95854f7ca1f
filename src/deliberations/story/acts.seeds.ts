import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { slugOf } from "#platform/text/slug.ts";
import type { Territory } from "#territory";
import { authoritySlug, sirenOf } from "../assembly.ts";
import type { Ballot, EffectRelation, State } from "../deliberation.ts";
import { findDeliberations } from "../deliberations.query.ts";
import { tieAll } from "../ties.command.ts";

interface EffectStory {
  readonly relation: EffectRelation;
  readonly kind: string;
  readonly id: string;
  readonly cents?: number;
  readonly reason?: string;
  readonly commune?: string | null;
}

/** An act of the demo's story. */
export interface ActStory {
  readonly n: number;
  readonly commune: string | null;
  readonly number: string;
  readonly day: string;
  readonly title: string;
  readonly matter: string;
  readonly decides: string;
  /** What its articles say, without their numbers. */
  readonly articles: readonly string[];
  readonly effects: readonly EffectStory[];
  readonly state?: State;
  readonly ballot?: Ballot;
  readonly budget?: string;
  readonly withdrawn?: string;
  readonly corrected?: { readonly field: string; readonly before: string; readonly reason: string };
}

export const actId = (n: number): string => `de000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Acts as they stand today, with what the thread says of them. An authority whose number the territory does not know has none. */
export async function plantActs(db: Db, territory: Territory, acts: readonly ActStory[], by: string): Promise<void> {
  const known = acts.filter(({ commune }) => sirenOf(territory, commune) !== null);
  await insertRows(
    db,
    "deliberations.deliberation",
    known.map((act) => rowOf(act, territory, by)),
  );
  await insertRows(
    db,
    "deliberations.effect",
    known.flatMap(({ n, effects }) =>
      effects.map(({ relation, kind, id, cents = null, reason = "", commune = null }) => ({
        ...{ id: crypto.randomUUID(), deliberation_id: actId(n), relation, kind, thing_id: id, cents, reason, commune_code: commune },
        ...{ added_by: by, added_at: new Date().toISOString() },
      })),
    ),
  );
  await insertRows(
    db,
    "deliberations.change",
    known.flatMap((act) => changesOf(act, by)),
  );
  for (const act of await findDeliberations(db, sql`d.state = 'published' and d.id = any(${known.map(({ n }) => actId(n))}::uuid[])`))
    await tieAll(db, act, null);
}

function rowOf(
  { n, commune, number, day, title, matter, decides, articles, state = "published", ballot, budget, withdrawn }: ActStory,
  territory: Territory,
  by: string,
) {
  return {
    ...{ id: actId(n), slug: slugOf(`${authoritySlug(territory, commune)} ${day.slice(0, 4)} ${number}`), commune_code: commune, number, adopted_on: day },
    ...{ title, matter, decides, body: bodyOf(articles), siret: firstSiret(sirenOf(territory, commune)!), state, withdraw_reason: withdrawn ?? null },
    ...{ seats: ballot?.seats ?? null, votes_for: ballot?.for ?? null, votes_against: ballot?.against ?? null, abstentions: ballot?.abstentions ?? null },
    ...{ budget_year: budget ? day.slice(0, 4) : null, budget_name: budget ?? null, prefecture: "PREF059", received_on: day, version: 1, created_by: by },
    ...{ created_at: `${day}T16:00:00Z`, changed_at: `${day}T17:00:00Z`, published_at: state === "draft" ? null : `${day}T17:00:00Z` },
  };
}

const bodyOf = (articles: readonly string[]): string =>
  ["## Après en avoir délibéré, le conseil décide", ...articles.map((article, at) => `**Article ${at + 1}.** ${article}`)].join("\n\n");

function changesOf({ n, day, state = "published", withdrawn, corrected }: ActStory, by: string) {
  const line = (hour: number, act: string, more: object = {}) => ({
    ...{ deliberation_id: actId(n), at: `${day}T${hour}:00:00Z`, act, reason: null, fields: [], before: null, public: act !== "registered", by },
    ...more,
  });
  return [
    line(16, "registered"),
    ...(state === "draft" ? [] : [line(17, "published")]),
    ...(corrected ? [line(18, "corrected", { reason: corrected.reason, fields: [corrected.field], before: { [corrected.field]: corrected.before } })] : []),
    ...(withdrawn ? [line(19, "withdrawn", { reason: withdrawn })] : []),
  ];
}

/** The establishment 0001 of a SIREN: its last digit makes Luhn's sum a multiple of ten. */
export function firstSiret(siren: string): string {
  const digits = `${siren}0001`;
  const sum = [...digits].toReversed().reduce((total, digit, at) => total + (at % 2 === 0 ? sumOfDigits(Number(digit) * 2) : Number(digit)), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
const sumOfDigits = (number: number): number => Math.floor(number / 10) + (number % 10);
