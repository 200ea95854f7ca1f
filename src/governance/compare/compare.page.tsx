import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { type Part, readTerritory, type Territory } from "#territory";
import { readDay } from "../edit/objective.form.ts";
import { figureOn, figuresOf } from "../figures/figures.query.ts";
import { dayOf } from "../figures/measure.job.ts";
import { sayPart } from "../figures/part.ts";
import { governanceTexts } from "../governance.texts.ts";
import { readIndicators } from "../series/all-indicators.ts";
import { routes } from "../routes.ts";
import { Compare, type Compared } from "./compare.view.tsx";

/** Two communes side by side, or one (or the whole) on two dates. */
export default page("governance/compare", routes.compare, {
  access: anyone,

  async get({ db, offers, url, locale, now }) {
    const territory = await readTerritory(db);
    const asked = (name: string) => url.searchParams.get(name)?.trim() ?? "";
    const [one, other] = [partOf(asked("a"), territory), partOf(asked("b"), territory)];
    const typedDay = asked("jour");
    const askedDay = readDay(typedDay);
    const day = askedDay !== null && askedDay <= dayOf(now) ? askedDay : null;
    const [now1, now2] = await Promise.all([figuresOf(db, one), asked("b") ? figuresOf(db, other) : new Map()]);
    const common = (await readIndicators(db, offers)).filter(
      ({ granularity }) => granularity.includes(one.kind) && (!asked("b") || granularity.includes(other.kind)),
    );
    const rows = await Promise.all(
      common.map(async (indicator): Promise<Compared> => {
        const { id } = indicator;
        return { indicator, one: now1.get(id) ?? null, other: now2.get(id) ?? null, past: day ? await figureOn(db, id, one, day) : null };
      }),
    );
    const names = { one: sayPart(one, territory), other: asked("b") ? sayPart(other, territory) : null };
    const values = { a: asked("a"), b: asked("b"), jour: typedDay };
    const wrongDay = typedDay !== "" && day === null;
    const body = <Compare {...{ territory, rows, parts: { one, other }, names, day, values, wrongDay }} />;
    return { title: governanceTexts[locale].compare.title, robots: "noindex", body };
  },
});

/** A stale or hand-edited address compares the whole metropolis, never an error page. */
function partOf(slug: string, territory: Territory): Part {
  const commune = slug ? territory.communeBySlug(slug) : null;
  return commune ? { kind: "commune", id: commune.code } : { kind: "metropolis", id: null };
}
