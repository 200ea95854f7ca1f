import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { Band } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { ages, needs, outcomes } from "../mediation.ts";
import { mediationTexts } from "../mediation.texts.ts";
import { countPlaces, readFacts } from "../month/facts.query.ts";
import { FigureTables } from "../month/month.view.tsx";
import { firstDay, monthBefore, monthOf } from "../month/months.ts";
import { type Figures, figuresOf } from "../month/tables.ts";
import { routes } from "../routes.ts";

/**
 * What everybody may read: twelve whole months of all places. A figure that grew each day would tell, less yesterday's, of one person.
 */
export default page("mediation/figures", routes.figures, {
  access: anyone,
  async get({ db, now, locale }) {
    const current = monthOf(dayOf(now));
    const until = addDays(firstDay(current), -1);
    let first = current;
    for (let n = 0; n < 12; n++) first = monthBefore(first);
    const from = firstDay(first);
    const [facts, places] = await Promise.all([readFacts(db, { placeId: null, from, until }), countPlaces(db, from, until)]);
    const figures = figuresOf(facts, { weeks: [], needs, ages, outcomes });
    return { title: mediationTexts[locale].publicTitle, body: <Public figures={figures} places={places} from={from} until={until} /> };
  },
});

function Public({ figures, places, from, until }: { figures: Figures; places: number; from: string; until: string }) {
  const t = useTexts(mediationTexts);
  const locale = useLocale();
  const say = (day: string) => formatDate(`${day}T12:00:00Z`, locale);
  return (
    <>
      <PageHead title={t.publicTitle} lead={t.publicLead} joined />
      <Band tight>
        {figures.acts === 0 ? (
          <Empty title={t.none}>
            <p>{t.noneNext}</p>
          </Empty>
        ) : (
          <>
            <FigureTables figures={figures} />
            <Facts facts={[[t.placesCount, formatNumber(places, locale)]]} />
          </>
        )}
        <p class="small soft">{t.source(say(from), say(until))}</p>
      </Band>
    </>
  );
}
