import { spaceTabs } from "#people";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { countAwaited } from "../applications/applications.query.ts";
import { findDues } from "../dues/dues.query.ts";
import { keeps } from "../keeper.ts";
import { findAsCompanion } from "../pairing/companions.query.ts";
import { findOwnPairings, findOwnRequests } from "../pairing/pairing.query.ts";
import { routes } from "../routes.ts";
import { findHearings, findMine, findOpenHearings } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine } from "./mine.view.tsx";

/** What the network is for this person: their members, their applications, what waits for them. */
export default page("network/mine", routes.mine, {
  access: signedIn,
  async get(visit) {
    const { db, visitor, locale, offers } = visit;
    const members = await findMine(db, visitor);
    const [dues, hearings, open, awaited, requests, pairings, beside] = await Promise.all([
      findDues(
        db,
        members.map(({ id }) => id),
      ),
      findHearings(db, visitor),
      keeps(visitor) ? findOpenHearings(db, visitor) : [],
      countAwaited(db, visitor),
      findOwnRequests(db, visitor.id),
      findOwnPairings(db, visitor.id),
      findAsCompanion(db, visitor.id),
    ]);
    return {
      title: mineTexts[locale].title,
      robots: "noindex",
      says: mineTexts[locale].done,
      body: (
        <Mine tabs={spaceTabs(offers, locale, routes.mine.href())} {...{ members, dues, hearings, open, requests, pairings, beside }} awaited={awaited.count} />
      ),
    };
  },
});
