import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers, Offers } from "#platform/room.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { knotsOf, Named } from "../knots.tsx";
import type { ThingRef } from "../relation.ts";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import { inOrder } from "../walk/order.ts";
import { type Standing, type WholeThread, walkThread } from "../walk/walk.query.ts";
import { homeTexts } from "./home.texts.ts";

/** A band of the home: one thread, from its first thing to its last. The home belongs to a room that this one need not know. */
export const oneThread: Offers["homeSlots"] = {
  order: 20,
  async render({ db, locale, offers }) {
    const found = await findStory(db, offers, locale);
    return found && <OneThread {...found} />;
  },
};

const mostThings = 6;
const fewestThings = 3;
const tried = 4;

interface Story {
  readonly thread: WholeThread;
  readonly start: ThingRef;
  readonly first: Standing;
}

/** The thread that was added to last, among the latest few, that has something to tell. What is hidden or erased is no part of it. */
async function findStory(db: Db, offers: AllOffers, locale: Locale): Promise<Story | null> {
  const { rows } = await sql<ThingRef>`
    select kind, id from (select from_kind as kind, from_id as id, added_at from thread.link where removed_at is null order by added_at desc, id limit 20) latest
    group by kind, id order by max(added_at) desc, id limit ${tried}`.execute(db);
  for (const start of rows) {
    const story = await storyFrom(db, offers, start, locale);
    if (story) return story;
  }
  return null;
}

async function storyFrom(db: Db, offers: AllOffers, start: ThingRef, locale: Locale): Promise<Story | null> {
  const thread = await walkThread(db, offers, start, locale);
  const shown = spread(inOrder(thread.standing.filter(({ thing }) => thing && !thing.hidden)));
  if (shown.length < fewestThings) return null;
  const kept = new Set(shown);
  const has = (ref: ThingRef) => shown.some(({ kind, id }) => kind === ref.kind && id === ref.id);
  const links = thread.links.filter(({ from, to }) => has(from) && has(to));
  return { thread: { standing: thread.standing.filter((one) => kept.has(one)), links, cut: thread.cut }, start, first: shown[0]! };
}

/** Of a long thread, the first things of each verb: what was heard is not crowded out by what was done. */
function spread(things: readonly Standing[]): Standing[] {
  if (things.length <= mostThings) return [...things];
  const verbs = [...Map.groupBy(things, ({ of }) => of?.verb).values()];
  const kept = new Set<Standing>();
  for (let at = 0; kept.size < mostThings; at += 1) {
    for (const one of verbs.flatMap((ofVerb) => ofVerb.slice(at, at + 1))) if (kept.size < mostThings) kept.add(one);
  }
  return things.filter((one) => kept.has(one));
}

function OneThread({ thread, start, first }: Story) {
  const t = useTexts(homeTexts);
  const locale = useLocale();
  return (
    <Band label={t.title}>
      <SectionHead title={t.title} more={<Go href={routes.latest.href()}>{t.others}</Go>}>
        <Named one={first} locale={locale} /> {t.lead} <a href={routes.show.href({ kind: start.kind, id: start.id })}>{threadTexts[locale].see}</a>
      </SectionHead>
      <Thread flat knots={knotsOf(thread, locale).map(({ children: _, ...knot }) => knot)} />
    </Band>
  );
}
