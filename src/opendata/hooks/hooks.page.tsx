import type { Dataset } from "#platform/open-data/dataset.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { readPublicUrl } from "#platform/web/fetch-public.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { bringUpToDate } from "../api/collection.command.ts";
import { listDatasets } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import type { Hook } from "./hook.ts";
import { makeHook, type NewHook, removeHook, replay, stopHook } from "./hooks.command.ts";
import { listHooks } from "./hooks.query.ts";
import { hooksTexts } from "./hooks.texts.ts";
import { Hooks, MadeHook } from "./hooks.view.tsx";

type HooksVisit = VisitOf<typeof routes.hooks, Visitor>;

interface HooksThing {
  readonly hooks: readonly Hook[];
  readonly datasets: readonly Dataset[];
}

/** Addresses of somebody's programs that are told when a dataset changed. */
export default acts("opendata/hooks", routes.hooks, {
  access: signedIn,
  async find({ db, visitor, offers }: HooksVisit): Promise<HooksThing> {
    return { hooks: await listHooks(db, visitor.id), datasets: await listDatasets({ db, offers }) };
  },
  show: ({ locale }, { hooks, datasets }, form) => ({
    title: hooksTexts[locale].title,
    says: hooksTexts[locale].did,
    body: <Hooks {...{ hooks, datasets, form }} />,
    robots: "noindex",
  }),
  acts: (step) => ({
    make: step({ read: readHook, brake: { of: "hook", limit: 10, windowSeconds: 86_400 }, run: make }),
    stop: step({ read: (form) => form.on(), run: (visit, _found, id) => after(visit, stopHook(visit.db, visit.visitor.id, id, true), "arretee") }),
    resume: step({ read: (form) => form.on(), run: (visit, _found, id) => after(visit, stopHook(visit.db, visit.visitor.id, id, false), "reprise") }),
    remove: step({ read: (form) => form.on(), run: (visit, _found, id) => after(visit, removeHook(visit.db, visit.visitor.id, id), "supprimee") }),
    replay: step({
      read: (form) => form.on(),
      brake: { of: "hook replay", limit: 60, windowSeconds: 3_600 },
      run: (visit, _found, id) => after(visit, replay(visit.db, visit.visitor.id, id), "renvoye"),
    }),
  }),
});

function readHook(form: Reader, _visit: HooksVisit, { datasets }: HooksThing): NewHook {
  const t = hooksTexts[form.locale].problems;
  const name = form.line("name", 2, 80, t.name);
  const url = form.text("url");
  form.check("url", url.length <= 500 && readPublicUrl(url) !== null, t.url);
  const followed = datasets.map(({ id }) => id).filter((id) => form.all("datasets").includes(id));
  form.check("datasets", followed.length > 0, t.datasets);
  return { name, url, datasets: followed };
}

/** The key is shown once, on an answer that nothing keeps. */
async function make(visit: HooksVisit, { datasets }: HooksThing, typed: NewHook): Promise<Outcome<HooksThing>> {
  const { db, visitor, locale } = visit;
  const t = hooksTexts[locale];
  // What was not read yet would count as changed the first time.
  for (const dataset of datasets) if (typed.datasets.includes(dataset.id)) await bringUpToDate(visit, dataset);
  const secret = await makeHook(db, visitor.id, typed);
  if (!secret) return wrong({ name: t.problems.many });
  return { title: t.secretIs, body: <MadeHook secret={secret} />, robots: "noindex" };
}

async function after({ locale }: HooksVisit, did: Promise<boolean>, said: keyof (typeof hooksTexts)["fr"]["did"]): Promise<Outcome<HooksThing>> {
  return (await did) ? done(routes.hooks.href(), said) : conflict(hooksTexts[locale].gone);
}
