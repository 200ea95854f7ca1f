import type { PlaceSlot } from "#places";
import { dayOf } from "#platform/time/day.ts";
import { Written } from "#platform/ui/written.tsx";
import { listPublic } from "../editions.query.ts";
import { Prices } from "../list/prices.view.tsx";

const titles = { fr: "Tarifs", en: "Prices", nl: "Tarieven" };

/** On a place's page: what it asks today, of whom, for what is paid for there. Its record is printed on two sheets: without. */
export const placeSlot: PlaceSlot = {
  order: 10,
  async render({ db, locale, now }, { id }) {
    const lists = await listPublic(db, dayOf(now), id);
    if (lists.length === 0) return null;
    return (
      <section class="flow no-print" aria-labelledby="tarifs">
        <h2 id="tarifs">{titles[locale]}</h2>
        {lists.map(({ name, edition }) => (
          <div class="flow">
            <Written as="h3">{name}</Written>
            <Prices edition={edition} title={`${titles[locale]}, ${name}`} />
          </div>
        ))}
      </section>
    );
  },
};
