import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { anyone } from "#platform/web/visitor.ts";
import { endVisit } from "../ending/end-visit.command.ts";
import { readReason } from "../ending/reason.form.ts";
import { routes } from "../routes.ts";
import { allows } from "../visit.ts";
import { visitsTexts } from "../visits.texts.ts";
import { followTexts } from "../follow.texts.ts";
import { requestOfLink } from "../links.query.ts";

export default act("visits/cancel", routes.cancel, {
  access: anyone,
  find: ({ db, params }) => requestOfLink(db, params.token),
  show: ({ params, locale }, { state }, form) => ({
    title: followTexts[locale].cancel,
    robots: "noindex",
    body: <Cancel token={params.token} possible={allows(state, "cancel")} form={form} />,
  }),
  read: readReason,
  async run(visit, { id }, reason) {
    const ended = await endVisit(visit.db, visit, { requestId: id, act: "cancel", reason, by: null });
    return ended.ok ? done(routes.follow.href(visit.params), "annulee") : conflict(followTexts[visit.locale].notPossible);
  },
});

function Cancel({ token, possible, form }: { token: string; possible: boolean; form: FormState }) {
  const t = useTexts(followTexts);
  const general = useTexts(visitsTexts);
  return (
    <>
      <PageHead title={t.cancel} trail={[{ label: t.where, href: routes.follow.href({ token }) }]} lead={possible ? t.cancelLead : undefined} />
      <div class="wrap flow">
        {possible ? (
          <Form action={routes.cancel.href({ token })} state={form} label={t.cancel}>
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
