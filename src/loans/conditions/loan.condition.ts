import type { Condition, Lack } from "#bookings";
import { inAll } from "../in-all.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { thingOf } from "../say.ts";
import { findLate, findLent } from "./lent.query.ts";

/** What is lent by the day is not booked by the hour unless its host says so; whoever keeps something beyond its day books no thing that is lent. */
export const loanCondition: Condition = {
  async ask(db, personId, resourceIds) {
    const lent = await findLent(db, resourceIds);
    if (lent.size === 0) return () => [];
    const late = await findLate(db, personId);
    return (time) => {
      const one = lent.get(time.resourceId);
      if (!one || time.lent) return [];
      const lacks: Lack[] = [];
      if (!one.byHour)
        lacks.push({ at: "now", says: inAll((locale) => loansTexts[locale].onlyByDay), href: routes.show.href({ slug: one.slug }), ways: [wayTo(one.slug)] });
      if (late)
        lacks.push({ at: "now", says: inAll((locale) => loansTexts[locale].owes(thingOf(late, locale))), href: routes.loan.href({ id: late.id }), ways: [] });
      return lacks;
    };
  },

  async keeps(db, resourceIds) {
    const lent = await findLent(db, resourceIds);
    return [...lent.values()].filter(({ byHour }) => !byHour).map(({ id }) => id);
  },

  async tells(db, resourceIds) {
    return new Map([...(await findLent(db, resourceIds)).values()].map(({ id, slug }) => [id, [wayTo(slug)]]));
  },
};

const wayTo = (slug: string) => ({ says: inAll((locale) => loansTexts[locale].byDay), href: routes.show.href({ slug }) });
