import type { Db } from "#platform/db/db.ts";
import type { Locale, WrittenIn } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { keyOf, type ThingRef } from "../relation.ts";
import { routes } from "../routes.ts";
import { walkThread } from "../walk/walk.query.ts";

/** What an agent may choose to join: what it is, and its address on the thread, as the field of addresses takes it. */
export interface FoundThing {
  readonly address: string;
  readonly title: string;
  /** In which language it is. */
  readonly lang: WrittenIn;
  /** "Une idée". */
  readonly label: string;
  readonly meta: readonly string[];
  /** Those of its facts that somebody wrote. */
  readonly written?: string | undefined;
}

/** Of each kind of thing, so many. */
const most = 4;

interface ThingSearch {
  readonly words: string;
  readonly locale: Locale;
  readonly now: Date;
  /** Kinds of what stands around a thing that was found and is joined rather than it: what an idea got, and what was made of it. */
  readonly around?: { readonly of: string; readonly kinds: readonly string[] };
}

/** Things that everybody sees, by the words of their titles, in all rooms that let theirs be found; with what stands around them, where that is asked. */
export async function findThings(db: Db, offers: AllOffers, { words, locale, now, around }: ThingSearch): Promise<FoundThing[]> {
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const label = (kind: string) => offers.things.find((one) => one.kind === kind)?.label[locale] ?? "";
  const groups = await Promise.all(
    offers.searchables
      .toSorted((a, b) => a.order - b.order)
      .map(async (searchable) => {
        const { hits } = await searchable.search(db, { words, typos: false, limit: most, offset: 0, locale, now, offers });
        return hits.flatMap(({ title, lang, thing, meta = [], written }) => (thing ? [{ ...thing, title, lang, meta, written }] : []));
      }),
  );
  const found = groups.flat();
  const known = new Set(found.map(keyOf));
  const met = around ? found.filter(({ kind }) => kind === around.of) : [];
  const beside = (await Promise.all(met.map((one) => besideOf(db, offers, one, { locale, kinds: around!.kinds })))).flat();
  const all = [...found, ...beside.filter((one) => !known.has(keyOf(one)))];
  return all.map(({ kind, id, ...one }) => ({ address: routes.show.href({ kind, id }), label: label(kind), ...one }));
}

/** "/fil/objective/7f…", with or without the site before it; what the address writes with per cents is read. */
export function thingAt(address: string): ThingRef | null {
  const [, kind, written] = /(?:^|\/)fil\/([a-z_]{1,40})\/([\w.%-]{1,150})\/?(?:[?#].*)?$/.exec(address.trim()) ?? [];
  if (!kind || !written) return null;
  try {
    const id = decodeURIComponent(written);
    return /^[\w./-]{1,100}$/.test(id) ? { kind, id } : null;
  } catch {
    return null;
  }
}

async function besideOf(db: Db, offers: AllOffers, met: ThingRef, { locale, kinds }: { locale: Locale; kinds: readonly string[] }) {
  const { standing } = await walkThread(db, offers, met, locale, { own: true, most: 12 });
  return standing.flatMap(({ kind, id, thing }) =>
    kinds.includes(kind) && thing && !thing.hidden
      ? [{ kind, id, title: thing.title, lang: thing.lang, meta: thing.state ? [thing.state] : [], written: undefined }]
      : [],
  );
}
