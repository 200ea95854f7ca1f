import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findOwn } from "../members.query.ts";
import { findGivenBack } from "../mentoring.query.ts";
import { routes } from "../routes.ts";
import { mentoringPageTexts } from "./mentoring-page.texts.ts";
import { Mentoring } from "./mentoring.view.tsx";
import { findOpenOffers } from "./own-offer.query.ts";

/** Who mentors, how suggestions are made, and what members gave back. */
export default page("network/mentoring", routes.mentoring, {
  access: anyone,
  async get({ db, visitor, locale }) {
    const t = mentoringPageTexts[locale];
    const [offers, given, own] = await Promise.all([findOpenOffers(db), findGivenBack(db), visitor ? findOwn(db, visitor) : []]);
    return {
      title: t.title,
      description: t.lead,
      help: t.help,
      says: t.done,
      body: <Mentoring offers={offers} given={given} offersOwn={own.length > 0} keeps={keeps(visitor)} />,
    };
  },
});
