import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { anyone, may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { answerStop } from "./answer.command.ts";
import { type AnswerInput, readAnswer } from "./answer.form.ts";
import { answerTexts } from "./answer.texts.ts";
import { AnswerPage } from "./answer.view.tsx";
import { type WelcomeQuestion, welcomedAsHost, welcomedByLink } from "./welcome.query.ts";

/** Both ways to the same question. */
const question = { show, read: readAnswer, run: answer };

/** By the link of a letter: no account. */
export default act("visits/answer", routes.answer, {
  access: anyone,
  find: (visit) => welcomedByLink(visit, visit.params.token),
  ...question,
});

/** The same for a host who is signed in, from "mon espace". */
export const welcome = act("visits/answer", routes.welcome, {
  access: may("visits.answer"),
  find: welcomedAsHost,
  ...question,
});

async function answer(visit: Visit, { visit: { request }, stop, action, token, instead }: WelcomeQuestion, given: AnswerInput) {
  if (instead) return done(instead);
  const by = token ? null : (visit.visitor?.id ?? null);
  const answered = await answerStop(visit.db, visit, { requestId: request.id, stopId: stop.id, ...given, by });
  return answered.ok ? done(action, "reponse") : conflict(answerTexts[visit.locale].problems[answered.problem]);
}

async function show({ db, locale }: Visit, { visit, stop, action, token, instead }: WelcomeQuestion, form: FormState) {
  if (instead) return { redirect: instead };
  const territory = await readTerritory(db);
  const title = answerTexts[locale].title(stop.place.name, visit.request.organisation);
  return { title, robots: "noindex", body: <AnswerPage visit={visit} stop={stop} territory={territory} action={action} token={token} form={form} /> } as const;
}
