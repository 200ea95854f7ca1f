import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { type Answer, answerReferee, decide, withdraw } from "./answer.command.ts";
import { type Application, findApplication } from "./application.query.ts";
import { applicationTexts } from "./application.texts.ts";
import { ApplicationPage } from "./application.view.tsx";

type ApplicationVisit = VisitOf<typeof routes.application>;

const back = ({ params }: ApplicationVisit, said: keyof (typeof applicationTexts)["fr"]["done"]): Outcome => done(routes.application.href(params), said);
const moved = ({ locale }: ApplicationVisit): Outcome => conflict(networkTexts[locale].moved);

/** In the name of the member that was asked, which the button names. */
async function answer(visit: ApplicationVisit, { id, referees }: Application, refereeId: string, given: Omit<Answer, "by">): Promise<Outcome> {
  if (!referees.some((one) => one.id === refereeId && one.own)) throw new NotFound();
  const answered = await answerReferee(visit.db, id, refereeId, { ...given, by: visit.visitor.id });
  if (answered.ok) return back(visit, "repondu");
  return answered.problem === "moved" ? moved(visit) : conflict(applicationTexts[visit.locale][answered.problem]);
}

/** One application: for whoever applies, for the members that are asked, for the coordinator who decides where they do not suffice. */
export default acts("network/application", routes.application, {
  access: signedIn,
  async find({ db, params, visitor }: ApplicationVisit): Promise<Application> {
    const application = await findApplication(db, params.id, visitor);
    if (!application) throw new NotFound();
    return application;
  },
  show: ({ locale }, application, form) => ({
    title: applicationTexts[locale].title(application.name),
    robots: "noindex",
    says: applicationTexts[locale].done,
    help: applicationTexts[locale].help,
    body: <ApplicationPage application={application} form={form} />,
  }),
  acts: (step) => ({
    confirm: step({
      read: (form) => ({ id: form.on(), words: form.lines("mot", 0, 1000, applicationTexts[form.locale].problems.words) || null }),
      run: (visit, application, { id, words }) => answer(visit, application, id, { state: "confirmed", words }),
    }),
    unable: step({ read: (form) => form.on(), run: (visit, application, id) => answer(visit, application, id, { state: "unable", words: null }) }),
    oppose: step({
      read: (form) => ({ id: form.on(), words: form.lines("motif", 3, 1000, applicationTexts[form.locale].problems.reason) }),
      run: (visit, application, { id, words }) => answer(visit, application, id, { state: "opposed", words }),
    }),
    withdraw: step({
      async run(visit, { id, applies }) {
        if (!applies) throw new NotFound();
        return (await withdraw(visit.db, id)) ? back(visit, "retiree") : moved(visit);
      },
    }),
    decide: step({
      read: (form) => {
        const t = applicationTexts[form.locale].problems;
        return {
          accepts: form.choice("decision", ["accepter", "refuser"] as const, t.decision) === "accepter",
          reason: form.lines("raison", 3, 1000, t.reason),
        };
      },
      async run(visit, { id, decides }, decision) {
        if (!decides) throw new NotFound();
        return (await decide(visit.db, id, { ...decision, by: visit.visitor.id })) ? back(visit, "decidee") : moved(visit);
      },
    }),
  }),
});
