import { acts, conflict, done } from "#platform/web/act.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Page } from "#platform/web/page.tsx";
import { listEnvelopes } from "../calls.query.ts";
import { builder } from "../gate.ts";
import { routes } from "../routes.ts";
import { moved, without } from "./arrange.ts";
import { answerQuestion, publishCall, removeCall, saveEdition, withdrawCall } from "./build.command.ts";
import { listUnanswered } from "./build.query.ts";
import { buildTexts } from "./build.texts.ts";
import { Build } from "./build.view.tsx";
import { callToBuild } from "./found.ts";
import type { Form } from "../question.ts";

/** One call in the hands of whoever builds it: its parts, what it lacks, its form, the questions of the public. */
const build = acts("calls/build", routes.build, {
  access: builder,
  find: callToBuild,
  values: (_, { version }) => ({ version: String(version) }),
  async show({ db, locale, now }, call, form) {
    const [envelopes, waiting] = await Promise.all([listEnvelopes(db, call.id), listUnanswered(db, call.id)]);
    const t = buildTexts[locale];
    return { title: call.title, robots: "noindex", says: t.done, body: <Build call={call} envelopes={envelopes} waiting={waiting} form={form} now={now} /> };
  },
  acts(step) {
    const arrange = (change: (form: Form, key: string) => Form) =>
      step({
        read: (form) => ({ key: form.on(), reason: form.line("raison", 0, 500, buildTexts[form.locale].problems.reason) || null }),
        async run({ db, params, visitor, locale }, { id, version, form }, { key, reason }) {
          const saved = await saveEdition(db, id, { form: change(form, key) }, { by: visitor.id, version, reason });
          return saved.ok
            ? done(`${routes.build.href(params)}#formulaire`, "enregistre")
            : conflict(saved.problem === "reason" ? { raison: buildTexts[locale].problems.reason } : buildTexts[locale].problems[saved.problem]);
        },
      });
    return {
      publish: step({
        async run({ db, params, visitor, locale }, { id }) {
          return (await publishCall(db, id, visitor.id)) ? done(routes.build.href(params), "publie") : conflict(buildTexts[locale].problems.cannotPublish);
        },
      }),
      remove: step({
        async run({ db, visitor, locale }, { id }) {
          return (await removeCall(db, id, visitor.id)) ? done(routes.desk.href(), "supprime") : conflict(buildTexts[locale].problems.cannotRemove);
        },
      }),
      withdraw: step({
        read: (form, { locale }) => form.line("raison_retrait", 3, 500, buildTexts[locale].problems.reason),
        async run({ db, params, visitor, locale }, { id }, reason) {
          return (await withdrawCall(db, id, reason, visitor.id)) ? done(routes.build.href(params), "retire") : conflict(buildTexts[locale].problems.moved);
        },
      }),
      answer: step({
        read: (form, { locale }) => ({ question: form.on(), answer: form.lines("reponse", 2, 3000, buildTexts[locale].problems.answer) }),
        async run({ db, params, visitor, locale }, { id }, { question, answer }) {
          const answered = isUuid(question) && (await answerQuestion(db, id, question, answer, visitor.id));
          return answered ? done(routes.build.href(params), "repondu") : conflict(buildTexts[locale].problems.answered);
        },
      }),
      up: arrange((form, key) => moved(form, key, -1)),
      down: arrange((form, key) => moved(form, key, 1)),
      drop: arrange(without),
    };
  },
});

export const buildPages: readonly Page[] = [build];
