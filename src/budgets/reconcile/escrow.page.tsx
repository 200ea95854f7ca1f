import { useTexts } from "#platform/i18n/context.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findPersonByEmail } from "#people";
import { budgetsTexts } from "../budgets.texts.ts";
import { voteToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { runs } from "../team.ts";
import type { Vote } from "../votes.query.ts";
import { nameHolders, takeShare } from "./escrow.command.ts";
import { findHolders, type Holder } from "./escrow.query.ts";
import { reconcileTexts } from "./reconcile.texts.ts";

type Visiting = VisitOf<typeof routes.escrow> & { visitor: NonNullable<VisitOf<typeof routes.escrow>["visitor"]> };

interface EscrowThing {
  readonly vote: Vote;
  readonly holders: readonly Holder[];
  readonly isAgent: boolean;
  /** Theirs, when this person is one of the two. */
  readonly own: Holder | null;
}

/** For whoever runs the vote, who names the two, and for the two, who take their share. @throws NotFound */
async function secretToHold(visit: Visiting): Promise<EscrowThing> {
  const vote = await voteToSee(visit);
  if (vote.state === "draft") throw new NotFound();
  const holders = await findHolders(visit.db, vote.id);
  const own = holders.find(({ personId }) => personId === visit.visitor.id) ?? null;
  const isAgent = runs(visit.visitor, vote);
  if (!own && !isAgent) throw new NotFound();
  return { vote, holders, own, isAgent };
}

/** The secret of a vote in the hands of two people, before it is destroyed. */
export default acts("budgets/reconcile", routes.escrow, {
  access: signedIn,
  find: secretToHold,
  show: ({ locale }, held, form) => {
    const t = reconcileTexts[locale];
    return { title: t.escrow, robots: "noindex", says: t.done, body: <Escrow {...held} form={form} /> };
  },
  acts: (step) => ({
    name: step({
      read: readHolders,
      async run({ db, settings, params, visitor, locale }, { vote, isAgent }, holders) {
        if (!isAgent) throw new NotFound();
        // Whoever runs the vote would have a share in what is to find them out.
        const own = holders.findIndex(({ personId }) => personId === visitor.id);
        if (own >= 0) return wrong({ [own === 0 ? "premiere" : "seconde"]: reconcileTexts[locale].notYourself });
        const named = await nameHolders(db, settings, { voteId: vote.id, holders, by: visitor.id });
        return named ? done(routes.escrow.href(params), "nommes") : conflict(reconcileTexts[locale].noSecret);
      },
    }),
    take: step({
      async run({ db, settings, visitor, locale }, { vote }) {
        const t = reconcileTexts[locale];
        const share = await takeShare(db, settings, { voteId: vote.id, personId: visitor.id });
        if (!share) return conflict(t.notYours);
        return { title: t.yours, robots: "noindex", sheet: true, body: <OwnShare vote={vote} share={share} /> };
      },
    }),
  }),
});

async function readHolders(form: Reader, { db }: Visiting) {
  const t = reconcileTexts[form.locale];
  const [first, second] = await Promise.all(["premiere", "seconde"].map((name) => findPersonByEmail(db, form.email(name, t.unknown))));
  form.check("premiere", Boolean(first), t.unknown);
  form.check("seconde", Boolean(second), t.unknown);
  form.check("seconde", first?.id !== second?.id, t.same);
  const named = (person: typeof first) => ({ personId: person?.id ?? "", name: person?.name ?? "" });
  return [named(first), named(second)] as const;
}

function Escrow({ vote, holders, own, isAgent, form }: EscrowThing & { form: FormState }) {
  const t = useTexts(reconcileTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  const action = routes.escrow.href({ slug });
  return (
    <>
      <PageHead
        title={t.escrow}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug }) },
        ]}
        lead={t.escrowLead}
        joined
      />
      {holders.length > 0 && (
        <Band tight>
          <Holders holders={holders} />
        </Band>
      )}
      {own && !own.takenAt && (
        <Band ground="linen" tight>
          <form method="post" action={action}>
            <p>{t.takeText}</p>
            <Button act="take" icon="key-round">
              {t.take}
            </Button>
          </form>
        </Band>
      )}
      {isAgent && (
        <Band tight>
          <SectionHead title={t.name}>{holders.length > 0 ? t.nameAgain : undefined}</SectionHead>
          <NameForm vote={vote} again={holders.length > 0} form={form} />
        </Band>
      )}
    </>
  );
}

/** Two persons hold it, half each. */
function NameForm({ vote: { slug }, again, form }: { vote: Vote; again: boolean; form: FormState }) {
  const t = useTexts(reconcileTexts);
  return (
    <Form action={routes.escrow.href({ slug })} state={stateOf(form, "name")} label={t.name}>
      <TextField name="premiere" label={t.first} hint={t.who} type="email" maxLength={254} />
      <TextField name="seconde" label={t.second} hint={t.who} type="email" maxLength={254} />
      <Submit label={t.name} kind={again ? "quiet" : "main"} act="name" />
    </Form>
  );
}

function Holders({ holders }: Pick<EscrowThing, "holders">) {
  const t = useTexts(reconcileTexts);
  return (
    <Table
      caption={t.escrow}
      hideCaption
      rows={holders}
      columns={[
        { label: t.holder, heads: true, cell: ({ name }) => name },
        { label: t.state, cell: ({ takenAt }) => (takenAt ? t.taken : t.notTaken) },
        { label: t.share, cell: ({ share }) => <code>{share.toString("hex")}</code> },
      ]}
      dense
    />
  );
}

function OwnShare({ vote, share }: { vote: Vote; share: string }) {
  const t = useTexts(reconcileTexts);
  return (
    <div class="wrap flow">
      <h1>{`${t.yours}, ${vote.title}`}</h1>
      <section class="share flow">
        <p class="code">{share}</p>
        <QrCode text={share} label={t.yours} />
        <p>{t.yoursText}</p>
      </section>
      <p class="no-print">
        <Written as="a" href={routes.choose.href({ slug: vote.slug })}>
          {vote.title}
        </Written>
      </p>
    </div>
  );
}
