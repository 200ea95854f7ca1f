import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { ages, needs, outcomes, readPower } from "../mediation.ts";
import { mediationTexts } from "../mediation.texts.ts";
import { countPlaces, readUnitFacts } from "../month/facts.query.ts";
import { FigureTables } from "../month/month.view.tsx";
import { firstDay, lastClosed, lastDay, monthBefore } from "../month/months.ts";
import { type Figures, togetherOf } from "../month/tables.ts";
import { routes } from "../routes.ts";

/**
 * What everybody may read: twelve whole months of all places, from what each place shows of each month.
 */
export default page("mediation/figures", routes.figures, {
  access: anyone,
  async get({ db, now, locale, visitor }) {
    const months = [lastClosed(dayOf(now))];
    while (months.length < 12) months.unshift(monthBefore(months[0]!));
    const [from, until] = [firstDay(months[0]!), lastDay(months.at(-1)!)];
    const [facts, places] = await Promise.all([readUnitFacts(db, { from, until }), countPlaces(db, from, until)]);
    const figures = togetherOf(facts, { needs, ages, outcomes });
    return { title: mediationTexts[locale].publicTitle, body: <Public {...{ figures, places, from, until }} reads={can(visitor, readPower)} /> };
  },
});

interface PublicProps {
  figures: Figures;
  places: number;
  from: string;
  until: string;
  /** This person reads those of places, too. */
  reads: boolean;
}

function Public({ figures, places, from, until, reads }: PublicProps) {
  const t = useTexts(mediationTexts);
  const locale = useLocale();
  const say = (day: string) => formatDate(`${day}T12:00:00Z`, locale);
  return (
    <PageFrame title={t.publicTitle} lead={t.publicLead} flow="loose">
      {figures.acts === 0 ? (
        <Empty title={t.none} text={t.noneNext} />
      ) : (
        <>
          <FigureTables figures={figures} note={t.monthlyNote} />
          <Facts facts={[[t.placesCount, formatNumber(places, locale)]]} />
        </>
      )}
      <p class="small soft">{t.source(say(from), say(until))}</p>
      {reads && <Onward href={routes.places.href()}>{t.placeByPlace}</Onward>}
    </PageFrame>
  );
}
