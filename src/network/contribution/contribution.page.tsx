import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { confirm, contest, correct, withdrawContribution } from "./contribution.command.ts";
import { findSeen, type ContributionForVisitor } from "./contribution.query.ts";
import { contributionTexts } from "./contribution.texts.ts";
import { ContributionPage } from "./contribution.view.tsx";

type ContributionVisit = VisitOf<typeof routes.contribution>;
type DoneKey = keyof (typeof contributionTexts)["fr"]["done"];

const back = ({ params }: ContributionVisit, said: DoneKey): Outcome => done(routes.contribution.href(params), said);

function answer(visit: ContributionVisit, outcome: Awaited<ReturnType<typeof confirm>>, said: DoneKey): Outcome {
  if (outcome.ok) return back(visit, said);
  return conflict(outcome.problem === "moved" ? networkTexts[visit.locale].moved : contributionTexts[visit.locale][outcome.problem]);
}

/** One contribution: members read it; who received it confirms or contests, who gave it takes it back. */
export default acts("network/contribution", routes.contribution, {
  access: signedIn,
  async find({ db, params, visitor }: ContributionVisit): Promise<ContributionForVisitor> {
    const found = await findSeen(db, params.id, visitor);
    if (!found) throw new NotFound();
    return found;
  },
  show: ({ locale }, found, form) => ({
    title: contributionTexts[locale].title(found.giver),
    robots: "noindex",
    says: contributionTexts[locale].done,
    body: <ContributionPage contribution={found} form={form} />,
  }),
  acts: (step) => ({
    confirm: step({
      async run(visit, { id, answers }) {
        if (!answers) throw new NotFound();
        return answer(visit, await confirm(visit.db, id, visit.visitor.id), "confirmee");
      },
    }),
    contest: step({
      read: (form) => form.lines("motif", 3, 500, contributionTexts[form.locale].problem),
      async run(visit, { id, answers }, reason) {
        if (!answers) throw new NotFound();
        return answer(visit, await contest(visit.db, id, { by: visit.visitor.id, reason }), "contestee");
      },
    }),
    correct: step({
      read: (form) => form.lines("raison", 3, 500, contributionTexts[form.locale].problem),
      async run(visit, { id, corrects }, reason) {
        if (!corrects || !keeps(visit.visitor)) throw new NotFound();
        return answer(visit, await correct(visit.db, id, { by: visit.visitor.id, reason }), "corrigee");
      },
    }),
    withdraw: step({
      async run(visit, { id, own }) {
        if (!own) throw new NotFound();
        return (await withdrawContribution(visit.db, id)) ? back(visit, "retiree") : conflict(networkTexts[visit.locale].moved);
      },
    }),
  }),
});
