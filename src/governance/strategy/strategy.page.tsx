import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { structureTexts } from "./structure.texts.ts";
import { figuresOf } from "../figures/figures.query.ts";
import { readAllProgress } from "./progress.query.ts";
import { readIndicators } from "../series/indicators.query.ts";
import { routes } from "../routes.ts";
import { findStrategy, type Strategy } from "./strategy.query.ts";
import { ShowStrategy } from "./strategy.view.tsx";
import { listVersions, type Version } from "./version.query.ts";

const show = page("governance/strategy", routes.strategy, {
  access: anyone,
  async get(visit) {
    const strategy = await findStrategy(visit.db, visit.params.slug);
    if (!strategy) throw new NotFound();
    const says = { modifie: structureTexts[visit.locale].done };
    return { title: strategy.title, description: strategy.summary, says, body: await bodyOf(visit, strategy, await listVersions(visit.db, strategy.id), null) };
  },
});

/** A past version, whole, with where its targets stand today. */
const version = page("governance/strategy", routes.version, {
  access: anyone,
  async get(visit) {
    const current = await findStrategy(visit.db, visit.params.slug);
    const versions = current ? await listVersions(visit.db, current.id) : [];
    const asked = versions.find(({ number }) => String(number) === visit.params.number);
    if (!current || !asked) throw new NotFound();
    if (asked.number === current.version) return { redirect: routes.strategy.href({ slug: current.slug }) };
    return { title: asked.content.title, robots: "noindex", body: await bodyOf(visit, asked.content, versions, asked) };
  },
});

async function bodyOf({ db, now, offers, visitor }: Visit, strategy: Strategy, versions: readonly Version[], past: Version | null) {
  const [figures, indicators] = await Promise.all([figuresOf(db, { kind: "metropolis", id: null }), readIndicators(db, offers)]);
  const editable = past === null && can(visitor, "governance.edit", {});
  const stated = await readAllProgress(db, strategy, figures, dayOf(now));
  return <ShowStrategy strategy={strategy} stated={stated} indicators={indicators} versions={versions} past={past} editable={editable} />;
}

export const strategyPages: readonly Page[] = [show, version];
