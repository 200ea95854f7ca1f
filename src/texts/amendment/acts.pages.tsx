import type { VNode } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { act, acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { SupportAct } from "#processes";
import { hasSupported } from "../amendment.query.ts";
import { amendmentsTexts } from "../amendments/amendments.texts.ts";
import { takesAmendments } from "../text.query.ts";
import { routes } from "../routes.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { type AmendmentAt, amendmentAt } from "./amendment-at.ts";
import { supportAmendment, withdrawAmendment } from "./support.command.ts";

const paramsAt = ({ text, amendment }: AmendmentAt) => ({ ...paramsOf(text), amendment: String(amendment.number) });

/** Where one arrives by way of signing in: one press is left. The button on the amendment's page posts here too. */
export const support = acts("texts/amendment", routes.supportAmendment, {
  access: signedIn,
  find: ({ db, params, visitor, locale }) => amendmentAt(db, params, visitor, locale),
  async show({ db, visitor, locale }, at, form) {
    const mine = await hasSupported(db, at.amendment.id, visitor.id);
    return { title: amendmentsTexts[locale].supportTitle, robots: "noindex", body: <Support at={at} mine={mine} form={form} /> };
  },
  acts: (step) => ({
    support: step({ run: (visit, at) => press(visit, at, "soutenu") }),
    withdraw: step({ run: (visit, at) => press(visit, at, "soutien-retire") }),
  }),
});

/** @throws NotFound for one that moderators hold */
async function press({ db, visitor, locale }: VisitOf<typeof routes.supportAmendment>, at: AmendmentAt, said: "soutenu" | "soutien-retire") {
  if (at.amendment.hidden) throw new NotFound();
  const about = { stageId: at.text.stageId, amendmentId: at.amendment.id, personId: visitor.id, withdraws: said === "soutien-retire" };
  const pressed = await supportAmendment(db, about);
  return pressed.ok ? done(routes.amendment.href(paramsAt(at)), said) : conflict(amendmentsTexts[locale].tooLate, amendmentsTexts[locale].tooLateNext);
}

/** Only its author finds this page. */
export const withdraw = act("texts/amendment", routes.withdrawAmendment, {
  access: signedIn,
  find: findOwn,
  show: ({ locale }, at, form) => ({ title: amendmentsTexts[locale].withdraw, robots: "noindex", body: <Withdraw at={at} form={form} /> }),
  async run({ db, visitor, locale }, at) {
    const withdrawn = await withdrawAmendment(db, at.amendment.id, visitor.id);
    return withdrawn.ok ? done(routes.amendment.href(paramsAt(at)), "retire") : conflict(amendmentsTexts[locale].tooLate, amendmentsTexts[locale].tooLateNext);
  },
});

async function findOwn({ db, params, visitor, locale }: VisitOf<typeof routes.withdrawAmendment>): Promise<AmendmentAt> {
  const at = await amendmentAt(db, params, visitor, locale);
  if (at.amendment.authorId !== visitor.id) throw new NotFound();
  return at;
}

function Support({ at, mine, form }: { at: AmendmentAt; mine: boolean; form: FormState }) {
  const t = useTexts(amendmentsTexts);
  const possible = at.amendment.state === "open" && takesAmendments(at.text) && !at.amendment.hidden;
  return (
    <Press at={at} title={t.supportTitle} lead={t.supportLead} possible={possible} form={form}>
      <SupportAct href={routes.supportAmendment.href(paramsAt(at))} mine={mine} signedIn support={t.support} withdraw={t.unsupport} />
    </Press>
  );
}

function Withdraw({ at, form }: { at: AmendmentAt; form: FormState }) {
  const t = useTexts(amendmentsTexts);
  return (
    <Press at={at} title={t.withdraw} lead={t.withdrawLead} possible={at.amendment.state === "open"} form={form}>
      <form method="post" action={routes.withdrawAmendment.href(paramsAt(at))}>
        <Button kind="danger">{t.withdrawConfirm}</Button>
      </form>
    </Press>
  );
}

interface PressProps {
  at: AmendmentAt;
  title: string;
  lead: string;
  possible: boolean;
  form: FormState;
  children: VNode;
}

/** One press is left, while it is possible. */
function Press({ at, title, lead, possible, form, children }: PressProps) {
  const t = useTexts(amendmentsTexts);
  return (
    <TextFrame text={at.text} title={title}>
      <div class="flow">
        {possible && (
          <>
            <p class="lead">{lead}</p>
            {children}
          </>
        )}
        {!possible && form.status !== 409 && <Notice tone="warn" title={t.tooLate} text={t.tooLateNext} />}
        <p>
          <a href={routes.amendment.href(paramsAt(at))}>{t.back}</a>
        </p>
      </div>
    </TextFrame>
  );
}
