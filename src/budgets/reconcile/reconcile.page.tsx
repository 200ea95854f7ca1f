import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, done } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { unexplained } from "./compare.ts";
import { type ReconcileThing, voteToReconcile } from "./held.ts";
import { Incidents } from "./incidents.view.tsx";
import { Outcome } from "./outcome.view.tsx";
import { reconcile } from "./reconcile.command.ts";
import { reconcileTexts } from "./reconcile.texts.ts";
import { ReserveSaid } from "./reserve-said.view.tsx";
import { apart, readShares, ShareFields } from "./share-fields.view.tsx";

/** Two holders bring the secret together, and roll and box are compared by it. */
export default act("budgets/reconcile", routes.reconcile, {
  access: signedIn,
  find: voteToReconcile,
  show: ({ locale }, held, form) => {
    const t = reconcileTexts[locale];
    return { title: t.title, robots: "noindex", says: t.done, body: <Reconcile {...held} form={form} /> };
  },
  read: readShares,
  async run({ db, settings, params, visitor, locale }, { vote }, shares) {
    const reconciled = await reconcile(db, settings, { voteId: vote.id, shares, by: visitor.id });
    return reconciled.ok ? done(routes.reconcile.href(params), "rapproche") : apart(reconciled, locale);
  },
});

function Reconcile({ vote, holders, figures, reserve, form }: ReconcileThing & { form: FormState }) {
  const t = useTexts(reconcileTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.result.href({ slug }) },
        ]}
        lead={t.lead}
        joined
      />
      {figures && (
        <Band tight>
          <Outcome vote={vote} figures={figures} />
          <Incidents count={figures.incidents} />
          {unexplained(figures) > 0 && vote.state === "counted" && !reserve && (
            <Notice tone="danger" title={t.unexplained}>
              <p>{t.whoCan}</p>
              <Onward href={routes.reserve.href({ slug })}>{t.reserve}</Onward>
            </Notice>
          )}
          {reserve && <ReserveSaid {...reserve} />}
        </Band>
      )}
      <Band ground="linen" tight>
        {vote.state === "sealed" && <Notice tone="info" title={t.notCounted} />}
        {vote.state === "counted" && holders.length < 2 && (
          <Notice tone="warn" title={t.noHolders}>
            <p>
              <a href={routes.escrow.href({ slug })}>{t.escrow}</a>
            </p>
          </Notice>
        )}
        {vote.state === "counted" && holders.length === 2 && (
          <Form action={routes.reconcile.href({ slug })} state={form} label={t.run}>
            <ShareFields holders={holders} />
            <Submit label={t.run} icon="file-check" />
          </Form>
        )}
      </Band>
    </>
  );
}
