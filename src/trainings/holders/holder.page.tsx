import { acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findTaught } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { HolderPage } from "./holder.view.tsx";
import { findHolder, findSuspensions } from "./holders.query.ts";
import { holdersTexts } from "./holders.texts.ts";
import { answerSuspension, suspend } from "./suspend.command.ts";

type HolderVisit = VisitOf<typeof routes.holder>;

/** One authorisation in the hands of whoever keeps or teaches its module. */
export default acts("trainings/holders", routes.holder, {
  access: signedIn,
  async find({ db, params, visitor, now }: HolderVisit) {
    const module = await findTaught(db, params.id, visitor);
    const holder = module && (await findHolder(db, module.id, params.holder, now));
    if (!holder) throw new NotFound();
    // Nobody decides of their own.
    return { module, holder, suspensions: await findSuspensions(db, holder.id), own: holder.personId === visitor.id };
  },
  show: ({ locale }, thing, form) => ({
    title: thing.holder.name || holdersTexts[locale].gone,
    robots: "noindex",
    says: holdersTexts[locale].done,
    body: <HolderPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    suspend: step({
      read: (form) => form.line("motif", 3, 1000, holdersTexts[form.locale].reasonWrong),
      async run({ db, visitor, locale, params }, { module, holder, own }, reason) {
        if (own) throw new Forbidden();
        const ended = await suspend(db, module.id, holder.id, { by: visitor.id, reason });
        return ended ? done(routes.holder.href(params), "suspendue") : conflict(trainingsTexts[locale].moved);
      },
    }),
    answer: step({
      read: (form) => ({
        answer: form.lines("reponse", 3, 2000, holdersTexts[form.locale].answerWrong),
        lifts: form.choice("decision", ["retablir", "maintenir"], holdersTexts[form.locale].decisionWrong) === "retablir",
      }),
      async run({ db, visitor, locale, params }, { module, holder, own }, { answer, lifts }) {
        if (own) throw new Forbidden();
        const outcome = await answerSuspension(db, module.id, holder.id, { by: visitor.id, answer, lifts });
        if (outcome === "done") return done(routes.holder.href(params), lifts ? "retablie" : "maintenue");
        return conflict(outcome === "same" ? holdersTexts[locale].same : trainingsTexts[locale].moved);
      },
    }),
  }),
});
