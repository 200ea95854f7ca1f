import { isDay } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { strategist } from "../edit/gate.ts";
import { routes } from "../routes.ts";
import { findIndicator } from "../series/indicators.query.ts";
import { canVerify } from "../snapshots/can-verify.ts";
import { recompute } from "../snapshots/recompute.query.ts";
import { keptDays } from "./verify.query.ts";
import { verifyTexts } from "./verify.texts.ts";
import { Verify } from "./verify.view.tsx";

/** For staff: a kept day, measured again. The same, or which figures differ and how many rows were written since. */
export default page("governance/verify", routes.verify, {
  access: strategist,

  async get({ db, offers, params, url, locale }) {
    const indicator = await findIndicator(db, offers, params.id);
    if (!indicator) throw new NotFound();
    const [territory, days] = [await readTerritory(db), await keptDays(db, indicator.id)];
    const typed = url.searchParams.get("jour") ?? "";
    const day = isDay(typed) ? typed : null;
    const outcome = day !== null && canVerify(indicator) ? await recompute(db, indicator, day, territory) : null;
    const explains = outcome?.byNow === null || (outcome?.byNow.length ?? 0) > 0;
    const changes = outcome && explains ? ((await indicator.changes?.(db, outcome.keptAt, locale, changesShown)) ?? []) : [];
    const body = <Verify {...{ indicator, territory, days, typed, day, outcome, changes }} />;
    return { title: verifyTexts[locale].title(indicator.title[locale]), robots: "noindex", body };
  },
});

/** More of what was written since would hide the answer. */
const changesShown = 100;
