import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Reader } from "#platform/web/reader.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { type DatasetKey, keyDays } from "../keys/key.ts";
import { makeKey, revokeKey } from "../keys/keys.command.ts";
import { listKeys } from "../keys/keys.query.ts";
import { keysTexts } from "../keys/keys.texts.ts";
import { publishData } from "../opendata.powers.ts";
import type { PublishedDataset } from "../published/published.ts";
import { routes } from "../routes.ts";
import { findOwn } from "./gate.ts";
import { Keys, MadeKey } from "./keys.view.tsx";

type KeysVisit = VisitOf<typeof routes.keys, Visitor>;
interface KeysThing {
  readonly dataset: PublishedDataset;
  readonly keys: readonly DatasetKey[];
}
interface KeyForm {
  readonly name: string;
  readonly days: number;
  readonly publishes: boolean;
}

/** Keys with which programs send versions of one dataset. */
export default acts("opendata/publish", routes.keys, {
  access: may(publishData),
  async find(visit: KeysVisit): Promise<KeysThing> {
    const dataset = await findOwn(visit, visit.params.id);
    return { dataset, keys: await listKeys(visit.db, dataset.id) };
  },
  values: () => ({ days: "90" }),
  show: ({ locale, now, settings }, { dataset, keys }, form) => ({
    title: keysTexts[locale].titleOf(dataset.title),
    says: keysTexts[locale].did,
    body: <Keys dataset={dataset} keys={keys} form={form} now={now} address={publicAddress(settings, routes.sendVersion.href({ id: dataset.id }))} />,
    robots: "noindex",
  }),
  acts: (step) => ({
    make: step({ read: readKey, brake: { of: "dataset key", limit: 20, windowSeconds: 86_400 }, run: make }),
    revoke: step({ read: (form) => form.on(), run: revoke }),
  }),
});

function readKey(form: Reader): KeyForm {
  const t = keysTexts[form.locale].problems;
  return { name: form.line("name", 2, 80, t.name), days: Number(form.choice("days", keyDays.map(String), t.days)), publishes: form.ticked("publishes") };
}

/** Shown once, on an answer that nothing keeps. */
async function make({ db, visitor, locale }: KeysVisit, { dataset }: KeysThing, typed: KeyForm): Promise<Outcome<KeysThing>> {
  const key = await makeKey(db, { dataset: dataset.id, ...typed, by: visitor.id });
  return { title: keysTexts[locale].made, body: <MadeKey dataset={dataset} value={key} />, robots: "noindex" };
}

async function revoke({ db, visitor, locale }: KeysVisit, { dataset: { id } }: KeysThing, key: string): Promise<Outcome<KeysThing>> {
  return (await revokeKey(db, id, key, visitor.id)) ? done(routes.keys.href({ id }), "revoquee") : conflict(keysTexts[locale].gone);
}
