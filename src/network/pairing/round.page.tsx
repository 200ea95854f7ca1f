import { acts, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { keeper, keeps } from "../keeper.ts";
import { round } from "../mentoring.ts";
import { distanceOf } from "../mentoring.query.ts";
import { suggest } from "../mentoring/mentors.command.ts";
import { findOpenOffers, findOpenRequests, findTried } from "../mentoring/own-offer.query.ts";
import { routes } from "../routes.ts";
import { pairingTexts } from "./pairing.texts.ts";
import { Round, type RoundThing } from "./round.view.tsx";

type RoundVisit = VisitOf<typeof routes.round>;

/** A round of mentoring: computed when it is looked at, suggested when a coordinator presses. */
export default acts("network/pairing", routes.round, {
  access: keeper,
  async find({ db, visitor }: RoundVisit): Promise<RoundThing> {
    if (!keeps(visitor)) throw new Forbidden();
    const [territory, offers, requests, tried] = await Promise.all([readTerritory(db), findOpenOffers(db), findOpenRequests(db), findTried(db)]);
    const found = round(requests, offers, distanceOf(territory, tried));
    const matched = new Set(found.map(({ asking }) => asking.id));
    return {
      found,
      left: requests.filter(({ id }) => !matched.has(id)).map(({ id, project }) => ({ id, project })),
    };
  },
  show: ({ locale }, thing) => ({
    title: pairingTexts[locale].roundTitle,
    robots: "noindex",
    says: pairingTexts[locale].roundDone,
    body: <Round {...thing} />,
  }),
  acts: (step) => ({
    propose: step({
      async run({ db }, { found }) {
        let count = 0;
        for (const one of found) if (await suggest(db, one, { chosen: false })) count += 1;
        return done(routes.round.href(), "manche", count);
      },
    }),
  }),
});
