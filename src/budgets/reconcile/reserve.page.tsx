import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import type { VoteVisit } from "../gates.ts";
import { routes } from "../routes.ts";
import { unexplained } from "./compare.ts";
import { type ReconcileThing, voteToReconcile } from "./held.ts";
import { reserve } from "./reconcile.command.ts";
import { reconcileTexts } from "./reconcile.texts.ts";
import { apart, readShares, ShareFields } from "./share-fields.view.tsx";

/** The two holders let a vote be sealed whose box holds what nobody explains. @throws NotFound where all is explained */
export default act("budgets/reconcile", routes.reserve, {
  access: signedIn,
  find: unexplainedVote,
  show: ({ locale }, held, form) => ({ title: reconcileTexts[locale].reserve, robots: "noindex", body: <LetSeal {...held} form={form} /> }),
  read: (form) => ({ shares: readShares(form), reason: form.lines("raison", 10, 2000, reconcileTexts[form.locale].reasonWrong) }),
  async run({ db, settings, params, visitor, locale }, { vote }, { shares, reason }) {
    const said = await reserve(db, settings, { voteId: vote.id, shares, reason, by: visitor.id });
    if (said.ok) return done(routes.reconcile.href(params), "reserve");
    return said.problem === "explained" ? conflict(reconcileTexts[locale].explained) : apart(said, locale);
  },
});

async function unexplainedVote(visit: VoteVisit<Visitor>): Promise<ReconcileThing> {
  const held = await voteToReconcile(visit);
  if (!held.figures || unexplained(held.figures) === 0 || held.holders.length < 2) throw new NotFound();
  return held;
}

function LetSeal({ vote, holders, figures, form }: ReconcileThing & { form: FormState }) {
  const t = useTexts(reconcileTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug } = vote;
  return (
    <PageFrame
      title={t.reserve}
      trail={[
        { label: general.here, href: routes.list.href() },
        { label: <Written>{vote.title}</Written>, href: routes.result.href({ slug }) },
        { label: t.title, href: routes.reconcile.href({ slug }) },
      ]}
      lead={t.reserveLead(formatNumber(unexplained(figures!), locale))}
    >
      <Form action={routes.reserve.href({ slug })} state={form} label={t.reserve}>
        <TextArea name="raison" label={t.reason} hint={t.reasonHint} maxLength={2000} />
        <ShareFields holders={holders} />
        <Submit label={t.reserveRun} icon="file-check" />
      </Form>
    </PageFrame>
  );
}
