import { longText } from "#platform/web/form-input.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import { agent, findManaged } from "../../process.gate.ts";
import { manageTexts } from "../../manage/manage.texts.ts";
import { manageAnswer } from "../../manage/manage-answer.tsx";
import { routes } from "../../routes.ts";
import { writeDecision } from "./decision.command.ts";
import { readDecisionForm, seenVersion, valuesOf } from "./decision.form.ts";
import { readDecision } from "./decision.query.ts";
import { mayTellDecision } from "./decision.ts";
import { WriteDecision } from "./write-decision.view.tsx";

/** What is decided at the end of a process, told by who runs it. */
export default act("processes/decide/decision", routes.processDecision, {
  access: agent,
  takes: longText,

  async find({ db, params, visitor, now }) {
    const process = await findManaged(db, params.process, visitor);
    return { process, decisions: await readDecision(db, process.id), open: mayTellDecision(process, now) };
  },

  values: (_, { process, decisions: [last] }) => (last ? valuesOf(last) : { as_whom: process.ownerService }),
  show: ({ locale }, place, form) => manageAnswer(locale, place.process, "processDecision", <WriteDecision {...place} form={form} />),

  read: (form, { now }, { open }) => (open ? { ...readDecisionForm(form, now), seen: seenVersion(form) } : null),

  async run({ db, params, visitor, locale }, { process }, decision) {
    // The page says that it is too early.
    if (!decision) return conflict({});
    const written = await writeDecision(db, { ...decision, processId: process.id, by: visitor.id });
    if (written) return done(routes.processDecision.href(params), "decision");
    return conflict(manageTexts[locale].changedMeanwhile, manageTexts[locale].changedMeanwhileSays);
  },
});
