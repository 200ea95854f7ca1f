import type { ComponentChildren } from "preact";

import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { FirstFew } from "#platform/ui/first-few.tsx";
import { dayOf } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import type { PlaceSlot } from "#places";
import { type CommuneSlot, inCommune, type Territory } from "#territory";
import { named } from "../list/columns.ts";
import { nothing } from "../list/premises.filters.ts";
import { OfferLine } from "../list/offer-line.view.tsx";
import { listOffers } from "../list/premises-list.query.ts";
import type { Offer } from "../offer.ts";
import { findOpenAt, isOpen } from "../offers.query.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";

const shown = 3;
const usual = { by: "latest", descending: false } as const;

interface LinesProps {
  rows: readonly Offer[];
  territory: Territory;
  today: string;
}

const Lines = ({ rows, territory, today }: LinesProps): ComponentChildren => (
  <Entries>
    {rows.map((row) => (
      <OfferLine offer={named(territory, row)} href={routes.show.href({ slug: row.slug })} today={today} />
    ))}
  </Entries>
);

/** On a commune's page: what is to be had there. */
export const communeSlot: CommuneSlot = {
  order: 15,
  async render({ db, locale, territory, now }, commune) {
    const today = dayOf(now);
    const { rows, total } = await listOffers(db, { ...nothing, commune: commune.code, order: usual }, isOpen(today), { limit: shown, offset: 0 });
    if (total === 0) return null;
    const t = premisesTexts[locale];
    const all = withQuery(routes.list.href(), { commune: commune.code });
    return (
      <Band>
        <SectionHead title={t.here(inCommune(commune, locale))} more={total > shown && <Go href={all}>{t.hereAll}</Go>} />
        <Lines rows={rows} territory={territory} today={today} />
      </Band>
    );
  },
};

/** On a place's page: what it offers. */
export const placeSlot: PlaceSlot = {
  order: 10,
  async render({ db, locale, territory, now }, { id }) {
    const today = dayOf(now);
    const rows = await findOpenAt(db, id, today);
    if (rows.length === 0) return null;
    return (
      <section aria-labelledby="locaux">
        <h2 id="locaux">{premisesTexts[locale].atPlace}</h2>
        <FirstFew items={rows} most={shown} list={(some) => <Lines rows={some} territory={territory} today={today} />} />
      </section>
    );
  },
};
