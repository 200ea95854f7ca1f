import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { readPublicUrl } from "#platform/web/fetch-public.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import type { Reader } from "#platform/web/reader.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { publishData } from "../opendata.powers.ts";
import { mayPublish } from "../publish/gate.ts";
import { type Owner, ownersOf } from "../publish/owners.query.ts";
import { routes } from "../routes.ts";
import { addSource, harvest, removeSource } from "./harvest.command.ts";
import { listSources } from "./harvest.query.ts";
import { harvestTexts } from "./harvest.texts.ts";
import type { HarvestSource } from "./harvested.ts";
import { Sources } from "./sources.view.tsx";

type SourcesVisit = VisitOf<typeof routes.sources, Visitor>;

interface SourcesThing {
  /** Those of this agent. */
  readonly sources: readonly HarvestSource[];
  readonly owners: readonly Owner[];
}

/** The catalogues of others that are read each night, and what the last reading found. */
export default acts("opendata/harvest", routes.sources, {
  access: may(publishData),
  async find({ db, visitor, locale }: SourcesVisit): Promise<SourcesThing> {
    const sources = (await listSources(db)).filter(({ communeCode }) => mayPublish(visitor, communeCode));
    return { sources, owners: await ownersOf({ db, visitor, locale }) };
  },
  values: (_visit, { owners }) => (owners.length === 1 ? { who: owners[0]!.value } : {}),
  show: ({ locale }, found, form) => ({
    title: harvestTexts[locale].sources,
    says: harvestTexts[locale].did,
    body: <Sources {...found} form={form} />,
    robots: "noindex",
  }),
  acts: (step) => ({
    add: step({ read: readSource, brake: { of: "harvest add", limit: 20, windowSeconds: 86_400 }, run: add }),
    read: step({ read: (form) => form.on(), brake: { of: "harvest read", limit: 30, windowSeconds: 3_600 }, run: readAgain }),
    remove: step({ read: (form) => form.on(), run: remove }),
  }),
});

function readSource(form: Reader, _visit: SourcesVisit, { owners }: SourcesThing) {
  const t = harvestTexts[form.locale].problems;
  const name = form.line("name", 2, 120, t.name);
  const url = form.text("url");
  form.check("url", url.length <= 500 && readPublicUrl(url) !== null, t.url);
  const who = form.choice(
    "who",
    owners.map(({ value }) => value),
    t.who,
  );
  return { name, url, communeCode: who === "metropole" ? null : who };
}

async function add(
  { db, visitor, locale, settings }: SourcesVisit,
  _found: SourcesThing,
  typed: ReturnType<typeof readSource>,
): Promise<Outcome<SourcesThing>> {
  const id = await addSource(db, typed, visitor.id);
  if (id === null) return wrong({ url: harvestTexts[locale].problems.known });
  await harvest(db, { id, url: typed.url }, siteOf(settings));
  return done(routes.sources.href(), "suivi");
}

async function readAgain({ db, locale, settings }: SourcesVisit, { sources }: SourcesThing, id: string): Promise<Outcome<SourcesThing>> {
  const source = sources.find((one) => one.id === id);
  if (!source) return conflict(harvestTexts[locale].moved);
  await harvest(db, source, siteOf(settings));
  return done(routes.sources.href(), "relu");
}

async function remove({ db, visitor, locale }: SourcesVisit, { sources }: SourcesThing, id: string): Promise<Outcome<SourcesThing>> {
  const source = sources.find((one) => one.id === id);
  return source && (await removeSource(db, source, visitor.id)) ? done(routes.sources.href(), "oublie") : conflict(harvestTexts[locale].moved);
}
