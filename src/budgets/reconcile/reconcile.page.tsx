import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VoteVisit } from "../gates.ts";
import { countedVote } from "../gates.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { runs } from "../team.ts";
import type { Vote } from "../votes.query.ts";
import type { Reconciliation } from "./compare.ts";
import { findHolders, type Holder } from "./escrow.query.ts";
import { Outcome } from "./outcome.view.tsx";
import { reconcile } from "./reconcile.command.ts";
import { reconcileTexts } from "./reconcile.texts.ts";
import { findReconciliation } from "./reconciled.query.ts";

interface Held {
  readonly vote: Vote;
  readonly holders: readonly Holder[];
  readonly figures: Reconciliation | null;
}

/** For the two holders and whoever runs the vote, once it is counted. @throws NotFound */
async function voteToReconcile(visit: VoteVisit<Visitor>): Promise<Held> {
  const vote = await countedVote(visit);
  const holders = await findHolders(visit.db, vote.id);
  if (!runs(visit.visitor, vote) && !holders.some(({ personId }) => personId === visit.visitor.id)) throw new NotFound();
  return { vote, holders, figures: await findReconciliation(visit.db, vote.id) };
}

/** Two holders bring the secret together, and roll and box are compared by it. */
export default act("budgets/reconcile", routes.reconcile, {
  access: signedIn,
  find: voteToReconcile,
  show: ({ locale }, held, form) => {
    const t = reconcileTexts[locale];
    return { title: t.title, robots: "noindex", says: t.done, body: <Reconcile {...held} form={form} /> };
  },
  read: (form) => [form.secret("premiere").trim(), form.secret("seconde").trim()] as const,
  async run({ db, settings, params, visitor, locale }, { vote }, shares) {
    const t = reconcileTexts[locale];
    const reconciled = await reconcile(db, settings, { voteId: vote.id, shares, by: visitor.id });
    if (reconciled.ok) return done(routes.reconcile.href(params), "rapproche");
    // A share stands in no page.
    const empty = { premiere: "", seconde: "" };
    if ("at" in reconciled) return wrong({ [reconciled.at === 0 ? "premiere" : "seconde"]: t.problems[reconciled.problem] }, undefined, empty);
    return conflict({ not_counted: t.notCounted, no_holders: t.noHolders, not_the_secret: t.notTheSecret }[reconciled.problem], undefined, { values: empty });
  },
});

function Reconcile({ vote, holders, figures, form }: Held & { form: FormState }) {
  const t = useTexts(reconcileTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: vote.title, href: routes.result.href({ slug }) },
        ]}
        lead={t.lead}
        joined
      />
      {figures && (
        <Band tight>
          <Outcome figures={figures} />
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
            <TextField name="premiere" label={holders[0]!.name} hint={t.shareHint} type="password" autocomplete="off" maxLength={200} />
            <TextField name="seconde" label={holders[1]!.name} hint={t.shareHint} type="password" autocomplete="off" maxLength={200} />
            <Actions>
              <Button icon="file-check">{t.run}</Button>
            </Actions>
          </Form>
        )}
      </Band>
    </>
  );
}
