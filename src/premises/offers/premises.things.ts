import { isUuid } from "#platform/text/uuid.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { sql } from "kysely";

import type { Thing, ThingKind } from "#thread";
import { type Offer, phaseOf } from "../offer.ts";
import { findOffers, isPublic } from "../offers.query.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { coverOfOffer, sayRent, saySurface } from "../say-offer.ts";

/** Premises on the thread: what a place offers. A draft, what was withdrawn and what a hidden place offers are hidden. */
export const premisesThings: ThingKind = {
  kind: "premises",
  verb: "do",
  label: { fr: premisesTexts.fr.thing, en: premisesTexts.en.thing, nl: premisesTexts.nl.thing },
  async find(db, ids, locale) {
    const known = ids.filter(isUuid);
    const asked = sql`o.id = any(${known}::uuid[])`;
    const [rows, shown] = await Promise.all([findOffers(db, asked), findOffers(db, sql`${asked} and ${isPublic}`)]);
    const told = new Set(shown.map(({ id }) => id));
    const today = dayOf(new Date());
    return new Map(rows.map((row) => [row.id, thingOf(row, !told.has(row.id), today, locale)]));
  },
};

function thingOf(offer: Offer, hidden: boolean, today: string, locale: Locale): Thing {
  const phase = phaseOf(offer, today);
  return {
    ...{ title: offer.title, href: routes.show.href({ slug: offer.slug }), hidden, commune: offer.communeCode, cover: coverOfOffer(offer) },
    ...{ day: offer.publishedAt && dayOf(offer.publishedAt), progress: phase === "open" ? "now" : "done", state: premisesTexts[locale].phases[phase] },
    fact: `${saySurface(offer, locale)}, ${sayRent(offer, locale)}`,
    factLang: false,
  };
}
