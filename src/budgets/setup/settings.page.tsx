import { longText } from "#platform/web/form-input.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { draftToRun, ownersFor, runsSomewhere } from "../gates.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { findProcesses } from "./processes.query.ts";
import { createVote, saveSettings } from "./settings.command.ts";
import { readSettings, valuesOf } from "./settings.form.ts";
import { SettingsPage } from "./settings.view.tsx";
import { setupTexts } from "./setup.texts.ts";

type Setting = Pick<Visit<string, Visitor>, "db" | "visitor" | "locale">;

/** What a new vote begins with: two weeks of vote in a month's time, counted by equal shares. */
const usual = {
  forme: "knapsack",
  minimum: "1",
  melange: "1",
  age: "16",
  accepte: ["residence", "work", "study"],
  votants: "declared",
  territoire: "metropole",
  contestation: "15",
  regle: "equal-shares",
  rangs: "modified-borda",
  reste: "add1",
  egalites: "cost-lot",
};

/** A new draft. */
export const create = act("budgets/setup", routes.create, {
  access: runsSomewhere,
  takes: longText,
  values: ({ url }) => ({ ...usual, demarche: url.searchParams.get("demarche") }),
  show: (visit, _none, form) => show(visit, null, form),
  read,
  async run({ db, visitor }, _none, settings) {
    if (!can(visitor, "budgets.run", { commune: settings.ownerCommune })) throw new Forbidden();
    return done(routes.setup.href({ slug: await createVote(db, settings, visitor.id) }));
  },
});

export default act("budgets/setup", routes.settings, {
  access: runsSomewhere,
  takes: longText,
  find: draftToRun,
  values: (_visit, vote) => valuesOf(vote),
  show,
  read: async (form, visit) => ({ settings: await read(form, visit), version: Number(form.text("version")) }),
  async run({ db, visitor, locale, params }, { id }, typed) {
    const t = setupTexts[locale];
    const saved = await saveSettings(db, { voteId: id, ...typed, by: visitor.id });
    if (saved.ok) return done(routes.setup.href(params), "enregistre");
    return saved.problem === "not_draft" ? conflict(t.notDraft) : conflict(t.conflict, t.conflictNext);
  },
});

async function read(form: Reader, visit: Setting) {
  const { communes, processes, owners } = await findKnown(visit);
  return readSettings(form, { communes: communes.map(({ code }) => code), processes, owners });
}

/** What an agent may choose from. */
async function findKnown({ db, visitor }: Setting) {
  const [territory, processes] = await Promise.all([readTerritory(db), findProcesses(db, visitor)]);
  return { communes: territory.communes.map(({ code, name }) => ({ code, name })), processes, owners: ownersFor(visitor) };
}

async function show(visit: Setting, vote: Vote | null, form: FormState): Promise<HtmlAnswer> {
  const t = setupTexts[visit.locale];
  return { title: vote ? t.settings : t.newVote, robots: "noindex", body: <SettingsPage vote={vote} {...(await findKnown(visit))} form={form} /> };
}
