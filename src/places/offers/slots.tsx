import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Stories } from "#platform/ui/story.tsx";
import { withQuery } from "#platform/web/path.ts";
import { type Commune, type CommuneSlot, type HomeInvitation, type HomeSlot, inCommune, type SlotContext, type Territory } from "#territory";
import { countByCommune, type ListedPlace } from "../directory/directory.query.ts";
import { stateOf } from "../directory/say-place.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { findOpenNow } from "./open-now.query.ts";
import { PlaceStory } from "./place-story.view.tsx";

/** The band and the line under the field of one home ask the same. */
const asked = new WeakMap<SlotContext, ReturnType<typeof findOpenNow>>();
function openNow(context: SlotContext, commune: Commune | null) {
  let found = asked.get(context);
  if (!found) asked.set(context, (found = findOpenNow(context.db, context.territory, commune, context.now)));
  return found;
}

const listOf = (commune: Commune | null, more: Record<string, string> = {}) => withQuery(routes.directory.href(), { commune: commune?.code ?? null, ...more });

/** What is open in the commune at this moment, and the way to all its places. */
export const communeSlot: CommuneSlot = {
  order: 10,
  async render(context, commune) {
    const { db, territory, now } = context;
    const [{ places }, counts] = await Promise.all([openNow(context, commune), countByCommune(db)]);
    const all = counts.get(commune.code) ?? 0;
    return all === 0 ? null : <OpenNow commune={commune} places={places} all={all} territory={territory} now={now} />;
  },
};

export const homeSlot: HomeSlot = {
  order: 10,
  part: { key: "places", says: { fr: "Les lieux ouverts", en: "Open places", nl: "Open plekken" } },
  async render(context, commune) {
    const { db, territory, now } = context;
    const [{ places }, counts] = await Promise.all([openNow(context, commune), countByCommune(db)]);
    const all = commune ? (counts.get(commune.code) ?? 0) : [...counts.values()].reduce((sum, count) => sum + count, 0);
    return all === 0 ? null : <OpenNow commune={commune} places={places} all={all} territory={territory} now={now} />;
  },
};

export const homeInvitation: HomeInvitation = {
  order: 10,
  async render(context, commune) {
    const { total } = await openNow(context, commune);
    if (total === 0) return null;
    const { locale } = context;
    const t = texts[locale].offers;
    return <a href={listOf(commune, { ouvert: "1" })}>{t.invitation(plural(total, locale, t.welcomes))}</a>;
  },
};

interface OpenNowProps {
  commune: Commune | null;
  places: readonly ListedPlace[];
  all: number;
  territory: Territory;
  now: Date;
}

function OpenNow({ commune, places, all, territory, now }: OpenNowProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const where = commune && inCommune(commune, locale);
  return (
    <Band ground="surface">
      <SectionHead
        title={where ? t.offers.openIn(where) : t.offers.openAnywhere}
        more={<Go href={listOf(commune)}>{t.offers.allIn(plural(all, locale, t.places))}</Go>}
      >
        {places.length === 0 && t.offers.nothingOpen}
      </SectionHead>
      {places.length > 0 && (
        <Stories>
          {places.map((place) => (
            <PlaceStory place={place} communeName={territory.communeByCode(place.commune_code)?.commune.name ?? ""} state={stateOf(place, now, locale)} />
          ))}
        </Stories>
      )}
    </Band>
  );
}
