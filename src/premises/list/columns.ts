import type { Locale } from "#platform/i18n/locale.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Columns } from "#platform/web/stream.ts";
import type { Territory } from "#territory";
import { type Offer, phaseOf } from "../offer.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { sayUses } from "../say-offer.ts";

export interface LocatedOffer extends Offer {
  readonly communeName: string;
}

export const named = (territory: Territory, offer: Offer): LocatedOffer => ({
  ...offer,
  communeName: territory.communeByCode(offer.communeCode)?.commune.name ?? offer.communeCode,
});

/** Without contacts: those are read one by one, on a page. */
export function columns(locale: Locale): Columns<LocatedOffer> {
  const today = dayOf(Date.now());
  const t = premisesTexts[locale];
  const c = t.columns;
  return {
    [c.title]: ({ title }) => title,
    [c.kind]: ({ kind }) => t.kinds[kind],
    [c.uses]: (offer) => sayUses(offer, locale),
    [c.surface]: ({ surface }) => surface,
    [c.rent]: ({ rentCents }) => typedEuros(rentCents),
    [c.per]: ({ rentPer }) => (rentPer === null ? t.free : t.per[rentPer]),
    [c.rentNote]: ({ rentNote }) => rentNote,
    [c.times]: ({ times }) => times,
    [c.place]: ({ placeName }) => placeName,
    [c.address]: ({ address, placeAddress }) => address ?? placeAddress,
    [c.commune]: ({ communeName }) => communeName,
    [c.from]: ({ fromDay }) => fromDay,
    [c.until]: ({ untilDay }) => untilDay,
    [c.closes]: ({ closesOn }) => closesOn,
    [c.access]: ({ wheelchair }) => t.access[wheelchair],
    [c.state]: (offer) => t.phases[phaseOf(offer, today)],
    [c.page]: ({ slug }) => routes.show.href({ slug }),
  };
}
