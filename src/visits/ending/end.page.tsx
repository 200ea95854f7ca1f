import type { Db } from "#platform/db/db.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";

import { handleTexts } from "../handle.texts.ts";
import { planner } from "../planner.ts";
import { routes } from "../routes.ts";
import { allows } from "../visit.ts";
import { visitsTexts } from "../visits.texts.ts";
import { findRequest, type Request } from "../visits.query.ts";
import { endVisit } from "./end-visit.command.ts";
import { readReason } from "./reason.form.ts";

/** Refused before anything was promised, cancelled afterwards: one page, one reason. */
export default act("visits/ending", routes.end, {
  access: planner,
  find: ({ db, params }) => findReceived(db, params.id),
  show: ({ locale }, request, form) => ({ title: titleOf(request, locale), robots: "noindex", body: <End request={request} form={form} /> }),
  read: readReason,
  async run(visit, { id, state }, reason) {
    const act = allows(state, "refuse") ? "refuse" : "cancel";
    const ended = await endVisit(visit.db, visit, { requestId: id, act, reason, by: visit.visitor.id });
    if (!ended.ok) return conflict(handleTexts[visit.locale].problems.not_possible);
    return done(routes.handle.href({ id }), act === "refuse" ? "refusee" : "annulee");
  },
});

/** @throws NotFound also for a request that its delegation has not confirmed. */
async function findReceived(db: Db, id: string): Promise<Request> {
  const request = await findRequest(db, id);
  if (!request?.received_at) throw new NotFound();
  return request;
}

const titleOf = ({ state }: Request, locale: keyof typeof handleTexts) =>
  handleTexts[locale][allows(state, "refuse") ? "refuse" : state === "done" ? "notTakenPlace" : "cancel"];

function End({ request, form }: { request: Request; form: FormState }) {
  const t = useTexts(handleTexts);
  const general = useTexts(visitsTexts);
  const refuse = allows(request.state, "refuse");
  const act = refuse ? t.refuse : request.state === "done" ? t.notTakenPlace : t.cancel;
  const trail = [
    { label: general.queue, href: routes.queue.href() },
    { label: request.organisation, href: routes.handle.href({ id: request.id }) },
  ];
  if (!allows(request.state, "cancel")) {
    return (
      <>
        <PageHead title={act} trail={trail} />
        <div class="wrap flow">
          <Notice tone="warn" title={t.problems.not_possible} />
        </div>
      </>
    );
  }
  return (
    <>
      <PageHead title={act} trail={trail} lead={refuse ? t.refuseLead : t.cancelLead} />
      <div class="wrap flow">
        <Form action={routes.end.href({ id: request.id })} state={form} label={act}>
          <TextArea name="reason" label={general.reason} maxLength={1000} rows={4} />
          <Actions>
            <Button kind="danger">{act}</Button> <a href={routes.handle.href({ id: request.id })}>{general.back}</a>
          </Actions>
        </Form>
      </div>
    </>
  );
}
