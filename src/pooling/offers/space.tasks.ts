import type { TaskSource } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { countAwaited } from "../deals/deals.query.ts";
import { dealsTexts } from "../deals/deals.texts.ts";
import { pooler, settles } from "../keeper.ts";
import { countKeys } from "../keys/keys.query.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { findDisputed } from "../settle/settle.query.ts";
import { offersTexts } from "./offers.texts.ts";

/** Requests and uses that wait for an answer of one's structures, accounts to accept, and what the metropolis decides. */
export const poolingTasks: TaskSource = {
  room: { fr: poolingTexts.fr.title, en: poolingTexts.en.title, nl: poolingTexts.nl.title },
  async tasks({ db, visitor, locale }) {
    const [deals, keys, disputed] = await Promise.all([
      pooler(visitor) ? countAwaited(db, visitor) : 0,
      pooler(visitor) ? countKeys(db, visitor) : 0,
      settles(visitor) ? findDisputed(db) : [],
    ]);
    const t = offersTexts[locale];
    const task = (count: number, what: string, href: string) => (count === 0 ? [] : [{ what, of: null, href, count, late: 0, due: null }]);
    return [
      ...task(deals, plural(deals, locale, dealsTexts[locale].task), routes.deals.href()),
      ...task(keys, plural(keys, locale, t.keys), routes.keys.href()),
      ...task(disputed.length, plural(disputed.length, locale, t.disputed), routes.settle.href()),
    ];
  },
};
