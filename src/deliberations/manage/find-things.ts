import type { Kysely } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { type ThingRef, threadRoutes, walkThread } from "#thread";

/** What an agent may choose to join: what it is, and its address on the thread, as the field of addresses takes it. */
export interface FoundThing {
  readonly address: string;
  readonly title: string;
  /** "Une idée". */
  readonly label: string;
  readonly meta: readonly string[];
}

/** Of each kind of thing, so many. */
const most = 4;
/** What stands beside a thing that was found and is decided on rather than it: what an idea got, and what was made of it. */
const beside = new Set(["award", "vote_project", "delivery"]);

interface Asked {
  readonly words: string;
  readonly locale: Locale;
  readonly now: Date;
}

/** Things that everybody sees, by the words of their titles, in all rooms that let theirs be found; with what stands beside ideas. */
export async function findThings(db: Kysely<Tables>, offers: AllOffers, { words, locale, now }: Asked): Promise<FoundThing[]> {
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const label = (kind: string) => offers.things.find((one) => one.kind === kind)?.label[locale] ?? "";
  const groups = await Promise.all(
    offers.searchables
      .toSorted((a, b) => a.order - b.order)
      .map(async (searchable) => {
        const { hits } = await searchable.search(db, { words, typos: false, limit: most, offset: 0, locale, now, offers });
        return hits.flatMap(({ title, thing, meta = [] }) => (thing ? [{ ...thing, title, meta }] : []));
      }),
  );
  const found = groups.flat();
  const known = new Set(found.map(keyOf));
  const ideas = found.filter(({ kind }) => kind === "proposal");
  const around = (await Promise.all(ideas.map((idea) => besideOf(db, offers, idea, locale)))).flat().filter((one) => !known.has(keyOf(one)));
  return [...found, ...around].map(({ kind, id, title, meta }) => ({ address: threadRoutes.show.href({ kind, id }), title, label: label(kind), meta }));
}

const keyOf = ({ kind, id }: ThingRef) => `${kind}/${id}`;

async function besideOf(db: Db, offers: AllOffers, idea: ThingRef, locale: Locale) {
  const { standing } = await walkThread(db, offers, idea, locale, { own: true, most: 12 });
  return standing.flatMap(({ kind, id, thing }) =>
    beside.has(kind) && thing && !thing.hidden ? [{ kind, id, title: thing.title, meta: thing.state ? [thing.state] : [] }] : [],
  );
}
