import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { handleTexts } from "../handle/handle.texts.ts";
import { planner } from "../planner.ts";
import { routes } from "../routes.ts";
import { allows } from "../visit.ts";
import { visitsTexts } from "../visits.texts.ts";
import { findRequest, type Request } from "../visits.query.ts";
import { endVisit, readReason } from "./end-visit.command.ts";

/** Refused before anything was promised, cancelled afterwards: one page, one reason. */
export default page("visits/ending", routes.end, {
  access: planner,

  async get({ db, params, locale }) {
    const request = await findRequest(db, params.id);
    if (!request?.received_at) throw new NotFound();
    return { title: titleOf(request, locale), robots: "noindex", body: <End request={request} /> };
  },

  async post(visit) {
    const { db, params, locale } = visit;
    const request = await findRequest(db, params.id);
    if (!request?.received_at) throw new NotFound();
    const typed = (await visit.form())["reason"] ?? "";
    const read = readReason(typed);
    const answer = { title: titleOf(request, locale), robots: "noindex" } as const;
    if (!read.ok) return { ...answer, status: 422, body: <End request={request} typed={typed} problem={visitsTexts[locale][read.problem]} /> };
    const act = allows(request.state, "refuse") ? "refuse" : "cancel";
    const ended = await endVisit(db, visit, { requestId: request.id, act, reason: read.reason, by: visit.visitor.id });
    if (!ended.ok) return { ...answer, status: 409, body: <End request={(await findRequest(db, params.id)) ?? request} /> };
    return { redirect: `${routes.handle.href(params)}?fait=${act === "refuse" ? "refusee" : "annulee"}` };
  },
});

const titleOf = ({ state }: Request, locale: keyof typeof handleTexts) =>
  handleTexts[locale][allows(state, "refuse") ? "refuse" : state === "done" ? "notTakenPlace" : "cancel"];

function End({ request, typed, problem }: { request: Request; typed?: string; problem?: string }) {
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
        <Form action={routes.end.href({ id: request.id })} values={{ reason: typed }} problems={{ reason: problem }} label={act}>
          <TextArea name="reason" label={general.reason} maxLength={1000} rows={4} />
          <Actions>
            <Button kind="danger">{act}</Button> <a href={routes.handle.href({ id: request.id })}>{general.back}</a>
          </Actions>
        </Form>
      </div>
    </>
  );
}
