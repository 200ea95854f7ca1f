import { type Feasible, listFeasible } from "#ideas";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { longText } from "#platform/web/form-input.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { can } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { runsSomewhere } from "../gates.ts";
import { routes } from "../routes.ts";
import { findKnown } from "../setup/known.query.ts";
import { type Origin, valuesFrom } from "../setup/origin.ts";
import { findOrigin } from "../setup/origin.query.ts";
import { copyPictures } from "../setup/projects/copy-pictures.command.ts";
import { projectOf } from "../setup/projects/idea-project.ts";
import { readSettings } from "../setup/settings.form.ts";
import { SettingsPage } from "../setup/settings.view.tsx";
import { setupTexts } from "../setup/setup.texts.ts";
import { createVote } from "./create-vote.command.ts";

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

/** A new draft; `?etape=` begins it from a stage of a process, with all that this says, and with the ideas that can be voted on. */
export default act("budgets/begin", routes.create, {
  access: runsSomewhere,
  takes: longText,
  find: findBeginning,
  values: ({ url }, { origin, territory }) => ({ ...usual, demarche: url.searchParams.get("demarche"), ...(origin && valuesFrom(origin, territory)) }),
  show,
  read: async (form, visit, { ideas }) => ({
    settings: readSettings(form, await findKnown(visit)),
    projects: form.ticked("idees") ? ideas.flatMap(projectWithCost) : [],
  }),
  async run({ db, files, visitor, locale }, { origin }, { settings, projects }) {
    if (!can(visitor, "budgets.run", { commune: settings.ownerCommune })) throw new Forbidden();
    const created = await createVote(db, settings, { by: visitor.id, alone: origin?.stageId === settings.stageId, projects });
    if (!created.ok) return conflict(setupTexts[locale].stageTaken, setupTexts[locale].stageTakenNext);
    await copyPictures({ db, files, voteId: created.voteId, by: visitor.id }, projects, created.numbers);
    return done(routes.setup.href({ slug: created.slug }));
  },
});

type BeginVisit = VisitOf<typeof routes.create>;

interface Beginning {
  readonly origin: Origin | null;
  /** Those of the process that can be voted on. */
  readonly ideas: readonly Feasible[];
  readonly territory: Territory;
}

async function findBeginning({ db, url, visitor }: BeginVisit): Promise<Beginning> {
  const stage = url.searchParams.get("etape");
  const origin = stage ? await findOrigin(db, stage, visitor) : null;
  return { origin, ideas: origin ? await listFeasible(db, origin.processId) : [], territory: await readTerritory(db) };
}

/** An idea whose cost nobody said is added by hand, with its cost. */
const projectWithCost = (idea: Feasible) => (idea.costCents !== null && idea.costCents >= 100 ? [projectOf(idea, idea.costCents)] : []);

async function show(visit: BeginVisit, { origin, ideas }: Beginning, form: FormState): Promise<HtmlAnswer> {
  const begun = origin && { origin, ideas: ideas.length, priced: ideas.flatMap(projectWithCost).length };
  const body = <SettingsPage vote={null} {...(await findKnown(visit))} begun={begun} form={form} />;
  return { title: setupTexts[visit.locale].newVote, robots: "noindex", body };
}
