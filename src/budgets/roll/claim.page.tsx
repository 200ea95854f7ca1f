import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { budgetToSee } from "../gates.ts";
import type { VoteSecret } from "../nullifier.ts";
import { routes } from "../routes.ts";
import { findSecret } from "../secret/secret.query.ts";
import type { Vote } from "../votes.query.ts";
import { claimPlace } from "./elector.command.ts";
import { readKey } from "./elector.form.ts";
import { KeyFields } from "./key-fields.view.tsx";
import { rollTexts } from "./roll.texts.ts";

type Claiming = VisitOf<typeof routes.claim>;

interface ListedElectors {
  readonly vote: Vote;
  readonly kind: "list" | "codes";
  readonly secret: VoteSecret;
}

/** Whoever is on the list of a vote, or was sent a code, says so once. */
export default act("budgets/roll", routes.claim, {
  access: signedIn,
  find: listedVote,
  show,
  read: (form, { settings }, { vote, secret }) => readKey(form, vote, secret, settings),
  // A number and a birth can be tried, one after the other.
  brake: { of: "elector", limit: 10, windowSeconds: 3600 },
  async run({ db, visitor, params, locale }, { vote, kind }, hash) {
    const outcome = await claimPlace(db, { voteId: vote.id, personId: visitor.id, hash });
    if (outcome === "claimed") return done(routes.check.href(params), "inscrit");
    const said = rollTexts[locale].claimProblems[outcome];
    return outcome === "unknown" ? wrong({ [kind === "codes" ? "code" : "numero"]: said }) : conflict(said);
  },
});

/** @throws NotFound for a vote without a list, and before and after it has a secret. */
async function listedVote(visit: Claiming): Promise<ListedElectors> {
  const vote = await budgetToSee(visit);
  const secret = await findSecret(visit.db, visit.settings, vote.id);
  if ((vote.electors !== "list" && vote.electors !== "codes") || !secret) throw new NotFound();
  return { vote, kind: vote.electors, secret };
}

function show({ locale }: Claiming, { vote, kind }: ListedElectors, form: FormState): HtmlAnswer {
  return { title: rollTexts[locale].claim[kind], robots: "noindex", body: <Claim vote={vote} kind={kind} form={form} /> };
}

function Claim({ vote: { slug, title }, kind, form }: { vote: Vote; kind: "list" | "codes"; form: FormState }) {
  const t = useTexts(rollTexts);
  const general = useTexts(budgetsTexts);
  return (
    <>
      <PageHead
        title={t.claim[kind]}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{title}</Written>, href: routes.choose.href({ slug }) },
        ]}
        lead={t.claimLead[kind]}
      />
      <div class="wrap flow">
        <Form action={routes.claim.href({ slug })} state={form} label={t.claim[kind]}>
          <KeyFields kind={kind} own />
          <p class="hint">{t.claimOnce}</p>
          <Submit label={t.claimButton} big />
        </Form>
      </div>
    </>
  );
}
