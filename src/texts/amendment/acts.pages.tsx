import type { VNode } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { hasSupported } from "../amendment.query.ts";
import { amendmentsTexts } from "../amendments/amendments.texts.ts";
import { takesAmendments } from "../text.query.ts";
import { routes } from "../routes.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { type AmendmentAt, amendmentAt } from "./amendment.page.tsx";
import { SupportAct } from "./amendment.view.tsx";
import { supportAmendment, withdrawAmendment } from "./support.command.ts";

const paramsAt = ({ text, amendment }: AmendmentAt) => ({ ...paramsOf(text), amendment: String(amendment.number) });

/** Where one arrives by way of signing in: one press is left. The button on the amendment's page posts here too. */
export const support = page("texts/amendment", routes.supportAmendment, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const at = await amendmentAt(db, params, visitor, locale);
    const mine = await hasSupported(db, at.amendment.id, visitor.id);
    const possible = at.amendment.state === "open" && takesAmendments(at.text) && !at.amendment.hidden;
    return { title: amendmentsTexts[locale].supportTitle, robots: "noindex", body: <Support at={at} mine={mine} possible={possible} /> };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const at = await amendmentAt(db, params, visitor, locale);
    if (at.amendment.hidden) throw new NotFound();
    const withdraws = (await visit.form())["acte"] === "retirer";
    const done = await supportAmendment(db, { stageId: at.text.stageId, amendmentId: at.amendment.id, personId: visitor.id, withdraws });
    if (!done.ok)
      return { title: amendmentsTexts[locale].supportTitle, robots: "noindex", status: 409, body: <Support at={at} mine={false} possible={false} /> };
    return { redirect: `${routes.amendment.href(paramsAt(at))}?fait=${withdraws ? "soutien-retire" : "soutenu"}` };
  },
});

/** Only its author finds this page. */
export const withdraw = page("texts/amendment", routes.withdrawAmendment, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const at = await amendmentAt(db, params, visitor, locale);
    if (at.amendment.authorId !== visitor.id) throw new NotFound();
    return { title: amendmentsTexts[locale].withdraw, robots: "noindex", body: <Withdraw at={at} possible={at.amendment.state === "open"} /> };
  },

  async post({ db, params, visitor, locale }) {
    const at = await amendmentAt(db, params, visitor, locale);
    if (at.amendment.authorId !== visitor.id) throw new NotFound();
    const done = await withdrawAmendment(db, at.amendment.id, visitor.id);
    if (!done.ok) return { title: amendmentsTexts[locale].withdraw, robots: "noindex", status: 409, body: <Withdraw at={at} possible={false} /> };
    return { redirect: `${routes.amendment.href(paramsAt(at))}?fait=retire` };
  },
});

function Support({ at, mine, possible }: { at: AmendmentAt; mine: boolean; possible: boolean }) {
  const t = useTexts(amendmentsTexts);
  return (
    <Asked at={at} title={t.supportTitle} lead={t.supportLead} possible={possible}>
      <SupportAct href={routes.supportAmendment.href(paramsAt(at))} mine={mine} signedIn />
    </Asked>
  );
}

function Withdraw({ at, possible }: { at: AmendmentAt; possible: boolean }) {
  const t = useTexts(amendmentsTexts);
  return (
    <Asked at={at} title={t.withdraw} lead={t.withdrawLead} possible={possible}>
      <form method="post" action={routes.withdrawAmendment.href(paramsAt(at))}>
        <Button kind="danger">{t.withdrawConfirm}</Button>
      </form>
    </Asked>
  );
}

function Asked({ at, title, lead, possible, children }: { at: AmendmentAt; title: string; lead: string; possible: boolean; children: VNode }) {
  const t = useTexts(amendmentsTexts);
  return (
    <TextFrame text={at.text} title={title}>
      <div class="flow">
        {possible ? (
          <>
            <p class="lead">{lead}</p>
            {children}
          </>
        ) : (
          <Notice tone="warn" title={t.tooLate}>
            <p>{t.tooLateNext}</p>
          </Notice>
        )}
        <p>
          <a href={routes.amendment.href(paramsAt(at))}>{t.back}</a>
        </p>
      </div>
    </TextFrame>
  );
}
