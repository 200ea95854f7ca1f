import { findPerson } from "#people";
import { acts, conflict, done } from "#platform/web/act.ts";
import { dayOf } from "#platform/time/day.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findNextStep } from "../step/step.query.ts";
import { isValid, firstParts, missingParts, unfit } from "../application.ts";
import { hasLetter } from "../letters/letters.query.ts";
import { routes } from "../routes.ts";
import { inTurn } from "../turns.ts";
import { listAuthors, listSendings } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";
import { ApplicationOverview } from "./application.view.tsx";
import { findOwn, type OwnApplication } from "./editable.ts";
import { removeDraft, send, withdraw } from "./send.command.ts";

/** One application in the hands of its authors: its parts and what they lack, the way to send, receipts, complements. */
export default acts("calls/apply", routes.application, {
  access: signedIn,
  find: findOwn,
  async show({ db, locale, now }, own, _form) {
    const { application, documents } = own;
    const [authors, sendings, step, isTold, agent] = await Promise.all([
      listAuthors(db, application.id),
      listSendings(db, application.id),
      findNextStep(db, application.id),
      hasLetter(db, application.id),
      application.agentId ? findPerson(db, application.agentId) : null,
    ]);
    const monthsOf = (key: string) => application.rules.documents.find((one) => one.key === key)?.months ?? null;
    const given = documents.map(({ key, issuedOn }) => ({ key, valid: isValid(issuedOn, monthsOf(key), dayOf(now)) }));
    return {
      title: application.title || applyTexts[locale].untitled,
      robots: "noindex",
      says: applyTexts[locale].done,
      body: (
        <ApplicationOverview
          {...own}
          open={missingParts(application, given, application.state === "draft" ? firstParts(application.rules) : (own.complement?.parts ?? []))}
          faults={unfit(application, application.rules)}
          authors={authors}
          sendings={sendings}
          step={step}
          isTold={isTold}
          agent={agent ? agent.name : null}
          now={now}
        />
      ),
    };
  },
  acts: (step) => ({
    send: step({
      async run({ db, params, visitor, locale, now }, own) {
        mustWrite(own);
        const sent = await inTurn(own.application.call.id, () => send(db, own.application.id, { by: visitor.id, now }));
        return sent.ok ? done(routes.application.href(params), "envoye") : conflict(applyTexts[locale].problems[sent.problem]);
      },
    }),
    withdraw: step({
      async run({ db, params, visitor, locale }, own) {
        mustWrite(own);
        return (await withdraw(db, own.application.id, visitor.id))
          ? done(routes.application.href(params), "retire")
          : conflict(applyTexts[locale].problems.decided);
      },
    }),
    remove: step({
      async run({ db, visitor, locale }, own) {
        mustWrite(own);
        const gone = await removeDraft(db, own.application.id, visitor.id);
        return gone ? done(routes.mine.href(), "supprime") : conflict(applyTexts[locale].problems.moved);
      },
    }),
  }),
});

/** @throws Forbidden for who may only read it */
function mustWrite({ role }: OwnApplication): void {
  if (role === "reader") throw new Forbidden();
}
