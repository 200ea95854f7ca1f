import type { Db } from "#platform/db/db.ts";
import { dayOf, isDay } from "#platform/time/day.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { type Part, readTerritory, type Territory } from "#territory";
import { figuresOf, partOn } from "../figures/figures.query.ts";
import { sayPart } from "../figures/part.ts";
import { governanceTexts } from "../governance.texts.ts";
import { readIndicators } from "../series/indicators.query.ts";
import { routes } from "../routes.ts";
import { Compare, type Side } from "./compare.view.tsx";

/** Two communes side by side, or one (or the whole) on two dates, or two communes on two dates. */
export default page("governance/compare", routes.compare, {
  access: anyone,

  async get({ db, offers, url, locale, now }) {
    const territory = await readTerritory(db);
    const asked = (name: string) => url.searchParams.get(name)?.trim() ?? "";
    const values = { a: asked("a"), b: asked("b"), jour: asked("jour"), au: asked("au") };
    const [day, at] = [pastDay(values.jour, dayOf(now)), pastDay(values.au, dayOf(now))];
    const parts = [partOf(values.a, territory), ...(values.b ? [partOf(values.b, territory)] : [])];
    const indicators = (await readIndicators(db, offers)).filter(({ granularity }) => parts.every(({ kind }) => granularity.includes(kind)));
    const ids = indicators.map(({ id }) => id);
    const days = day ? [at, day] : [at];
    const sides = await Promise.all(parts.flatMap((part) => days.map((on) => sideOf(db, ids, part, on, sayPart(part, territory)))));
    const wrongDay = (values.jour !== "" && day === null) || (values.au !== "" && at === null);
    const body = <Compare {...{ territory, indicators, sides, values, wrongDay }} />;
    return { title: governanceTexts[locale].compare.title, robots: "noindex", body };
  },
});

/** A day that is none or to come is left out: null. */
function pastDay(typed: string, today: string): string | null {
  return isDay(typed) && typed <= today ? typed : null;
}

async function sideOf(db: Db, indicators: readonly string[], part: Part, day: string | null, name: string): Promise<Side> {
  if (day !== null) return { part, day, name, amounts: await partOn(db, indicators, part, day) };
  const figures = await figuresOf(db, part);
  return { part, day, name, amounts: new Map([...figures].map(([id, { value, of }]) => [id, { value, of }])) };
}

/** A stale or hand-edited address compares the whole metropolis, never an error page. */
function partOf(slug: string, territory: Territory): Part {
  const commune = slug ? territory.communeBySlug(slug) : null;
  return commune ? { kind: "commune", id: commune.code } : { kind: "metropolis", id: null };
}
