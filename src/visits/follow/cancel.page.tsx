import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { endVisit, readReason } from "../ending/end-visit.command.ts";
import { routes } from "../routes.ts";
import { allows } from "../visit.ts";
import { visitsTexts } from "../visits.texts.ts";
import { requestOfLink } from "./follow.page.tsx";
import { followTexts } from "./follow.texts.ts";

export default page("visits/cancel", routes.cancel, {
  access: anyone,

  async get({ db, params, locale }) {
    const request = await requestOfLink(db, params.token);
    return { title: followTexts[locale].cancel, robots: "noindex", body: <Cancel token={params.token} possible={allows(request.state, "cancel")} /> };
  },

  async post(visit) {
    const { db, params, locale } = visit;
    const request = await requestOfLink(db, params.token);
    const { reason: typed = "" } = await visit.form();
    const read = readReason(typed);
    const answer = { title: followTexts[locale].cancel, robots: "noindex" } as const;
    if (!read.ok)
      return { ...answer, status: 422, body: <Cancel token={params.token} possible values={{ reason: typed }} problem={visitsTexts[locale][read.problem]} /> };
    const ended = await endVisit(db, visit, { requestId: request.id, act: "cancel", reason: read.reason, by: null });
    if (!ended.ok) return { ...answer, status: 409, body: <Cancel token={params.token} possible={false} /> };
    return { redirect: `${routes.follow.href(params)}?fait=annulee` };
  },
});

function Cancel({ token, possible, values, problem }: { token: string; possible: boolean; values?: Record<string, string>; problem?: string }) {
  const t = useTexts(followTexts);
  const general = useTexts(visitsTexts);
  return (
    <>
      <PageHead title={t.cancel} trail={[{ label: t.where, href: routes.follow.href({ token }) }]} lead={possible ? t.cancelLead : undefined} />
      <div class="wrap flow">
        {possible ? (
          <Form action={routes.cancel.href({ token })} values={values} problems={{ reason: problem }} label={t.cancel}>
            <TextArea name="reason" label={general.reason} maxLength={1000} rows={4} />
            <Actions>
              <Button kind="danger">{t.cancelAct}</Button> <a href={routes.follow.href({ token })}>{general.back}</a>
            </Actions>
          </Form>
        ) : (
          <Notice tone="warn" title={t.notPossible}>
            <p>
              {t.notPossibleNext} <a href={routes.follow.href({ token })}>{t.where}</a>
            </p>
          </Notice>
        )}
      </div>
    </>
  );
}
