import { Forbidden, Refused } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { ownersFor, runsSomewhere, voteToRun } from "../team-gates.ts";
import { findProcesses } from "./processes.query.ts";
import { createVote, saveSettings } from "./settings.command.ts";
import { readSettings, type Values, valuesOf } from "./settings.form.ts";
import { SettingsPage, type SettingsProps } from "./settings.view.tsx";
import { setupTexts } from "./setup.texts.ts";

type Setting = Pick<Visit<string, Visitor>, "db" | "visitor" | "locale">;

/** What a new vote begins with: two weeks of vote in a month's time, counted by equal shares. */
const usual: Values = {
  forme: "knapsack",
  minimum: "1",
  melange: "1",
  age: "16",
  accepte: ["residence", "work", "study"],
  territoire: "metropole",
  contestation: "15",
  regle: "equal-shares",
  reste: "add1",
  egalites: "cost-lot",
};

/** A new draft. */
export const create = page("budgets/setup", routes.create, {
  access: runsSomewhere,
  get: (visit) => show(visit, null, { values: { ...usual, demarche: visit.url.searchParams.get("demarche") ?? "" }, problems: {} }),
  async post(visit) {
    const { db, visitor, locale } = visit;
    const input = await visit.formInput();
    const read = readSettings(input, locale, await known(visit));
    if (!read.ok) return show(visit, null, { values: typed(input), problems: read.problems }, 422);
    if (!can(visitor, "budgets.run", { commune: read.value.ownerCommune })) throw new Forbidden();
    return { redirect: routes.setup.href({ slug: await createVote(db, read.value, visitor.id) }) };
  },
});

export default page("budgets/setup", routes.settings, {
  access: runsSomewhere,

  async get(visit) {
    const vote = await voteToRun(visit.db, visit.params.slug, visit.visitor);
    return show(visit, vote, { values: valuesOf(vote), problems: {} });
  },

  async post(visit) {
    const { db, visitor, locale, params } = visit;
    const vote = await voteToRun(db, params.slug, visitor);
    const input = await visit.formInput();
    const read = readSettings(input, locale, await known(visit));
    if (!read.ok) return show(visit, vote, { values: typed(input), problems: read.problems }, 422);
    const saved = await saveSettings(db, { voteId: vote.id, version: Number(input.text["version"]), settings: read.value, by: visitor.id });
    if (saved.ok) return { redirect: withQuery(routes.setup.href(params), { fait: "enregistre" }) };
    if (saved.problem === "not_draft") throw new Refused(409, setupTexts[locale].notDraft);
    const now = await voteToRun(db, params.slug, visitor);
    return show(visit, now, { values: { ...typed(input), version: String(now.version) }, problems: {}, conflict: true }, 409);
  },
});

const typed = (input: Awaited<ReturnType<Visit["formInput"]>>): Values => ({
  ...input.text,
  accepte: input.all("accepte"),
  communes: input.all("communes"),
  ouverture: `${input.text["ouverture_date"] ?? ""}T${input.text["ouverture_time"] ?? ""}`,
  cloture: `${input.text["cloture_date"] ?? ""}T${input.text["cloture_time"] ?? ""}`,
});

async function known({ db, visitor }: Setting) {
  const [territory, processes] = await Promise.all([readTerritory(db), findProcesses(db, visitor)]);
  return { communes: territory.communes.map(({ code }) => code), processes, owners: ownersFor(visitor) };
}

type Shown = Pick<SettingsProps, "values" | "problems" | "conflict">;

async function show({ db, visitor, locale }: Setting, vote: SettingsProps["vote"], shown: Shown, status?: HtmlAnswer["status"]): Promise<HtmlAnswer> {
  const [territory, processes] = await Promise.all([readTerritory(db), findProcesses(db, visitor)]);
  const communes = territory.communes.map(({ code, name }) => ({ code, name }));
  const body = <SettingsPage vote={vote} communes={communes} owners={ownersFor(visitor)} processes={processes} {...shown} />;
  return { title: vote ? setupTexts[locale].settings : setupTexts[locale].newVote, robots: "noindex", body, ...(status && { status }) };
}
