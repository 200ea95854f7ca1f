import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import type { Module } from "../modules.query.ts";
import { routes } from "../routes.ts";
import type { Move } from "../training.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { addTrainer, endRecognition, move, recognise, removeTrainer } from "./manage.command.ts";
import { findManaged, type ManagedModule } from "./manage.query.ts";
import { manageTexts } from "./manage.texts.ts";
import { Manage } from "./manage.view.tsx";

type ManageVisit = VisitOf<typeof routes.manage>;

const back = ({ params }: ManageVisit, key: keyof (typeof manageTexts)["fr"]["done"]) => done(routes.manage.href(params), key);
const moved = ({ locale }: ManageVisit) => conflict(trainingsTexts[locale].moved);

/** @throws Forbidden for a trainer, who decides nothing of the module. */
function mustKeep({ own, module }: ManagedModule): Module {
  if (!own) throw new Forbidden();
  return module;
}

async function go(visit: ManageVisit, thing: ManagedModule, one: Move, key: Parameters<typeof back>[1]): Promise<Outcome> {
  const outcome = await move(visit.db, mustKeep(thing).id, one, visit.visitor.id);
  if (outcome === "done") return back(visit, key);
  return outcome === "used" ? conflict(manageTexts[visit.locale].used, manageTexts[visit.locale].usedNext) : moved(visit);
}

/** One module in the hands of whoever keeps or teaches it; what is decided of it, its keepers decide. */
export default acts("trainings/manage", routes.manage, {
  access: signedIn,
  async find({ db, params, visitor }: ManageVisit): Promise<ManagedModule> {
    const found = await findManaged(db, params.id, visitor);
    if (!found) throw new NotFound();
    return found;
  },
  show: ({ locale }, thing, form) => ({
    title: thing.module.words.title,
    robots: "noindex",
    says: manageTexts[locale].done,
    body: <Manage {...thing} form={form} />,
  }),
  acts: (step) => ({
    publish: step({ run: (visit, thing) => go(visit, thing, "publish", "proposee") }),
    withdraw: step({ run: (visit, thing) => go(visit, thing, "withdraw", "retiree") }),
    reopen: step({ run: (visit, thing) => go(visit, thing, "reopen", "proposee") }),
    trainer: step({
      read(form, _, thing) {
        mustKeep(thing);
        return form.email("adresse", manageTexts[form.locale].emailWrong);
      },
      brake: { of: "trainings.trainer", limit: 60, windowSeconds: 3600 },
      async run(visit, thing, email) {
        const t = manageTexts[visit.locale];
        const outcome = await addTrainer(visit.db, mustKeep(thing).id, email, visit.visitor.id);
        if (outcome === "done") return back(visit, "encadrant");
        return wrong({ adresse: outcome === "unknown" ? t.unknown : t.already });
      },
    }),
    notrainer: step({
      read: (form) => form.on(),
      run: async (visit, thing, id) => {
        if (!thing.trainers.some((one) => one.id === id)) return moved(visit);
        return (await removeTrainer(visit.db, mustKeep(thing).id, id, visit.visitor.id)) ? back(visit, "encadrant-retire") : moved(visit);
      },
    }),
    recognise: step({
      read(form, _, thing) {
        mustKeep(thing);
        const ids = thing.recognisable.map(({ id }) => id);
        return form.choice("reconnue", ids, manageTexts[form.locale].chooseOther);
      },
      run: async (visit, thing, id) => ((await recognise(visit.db, mustKeep(thing).id, id, visit.visitor.id)) ? back(visit, "reconnue") : moved(visit)),
    }),
    norecognition: step({
      read: (form) => form.on(),
      run: async (visit, thing, id) => {
        if (!thing.recognised.some((one) => one.id === id)) return moved(visit);
        return (await endRecognition(visit.db, mustKeep(thing).id, id, visit.visitor.id)) ? back(visit, "non-reconnue") : moved(visit);
      },
    }),
  }),
});
