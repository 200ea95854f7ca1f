import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { type Desk, findDesks } from "../desk/desk.query.ts";
import { routes } from "../routes.ts";
import { holdsDesk } from "../team.ts";
import { holdsADesk, voteWithDesks } from "../gates.ts";
import type { Vote } from "../votes.query.ts";
import { openBatch } from "./batch.command.ts";
import { type Batch, findBatches } from "./batch.query.ts";
import { paperTexts } from "./paper.texts.ts";

type Listing = VisitOf<typeof routes.paper>;

/** The boxes of paper ballots, and how well both keyings agreed. */
export default act("budgets/paper", routes.paper, {
  access: holdsADesk,
  find: voteWithDesks,
  show,
  async read(form, { db, visitor }, vote) {
    const t = paperTexts[form.locale];
    const desks = (await findDesks(db, vote.id)).filter((desk) => holdsDesk(visitor, desk)).map(({ id }) => id);
    return {
      deskId: form.choice("guichet", desks, t.deskMissing),
      name: form.line("nom", 2, 120, t.nameWrong),
      sheets: form.whole("feuilles", 1, 2000, t.countWrong),
    };
  },
  async run({ db, visitor, locale }, { id, slug }, batch) {
    const t = paperTexts[locale];
    const opened = await openBatch(db, { voteId: id, ...batch, by: visitor.id });
    if (opened.ok) return done(routes.batch.href({ slug, batch: opened.id }));
    return opened.problem === "counted" ? conflict({ nom: t.counted }) : wrong({ nom: t.nameTaken });
  },
});

async function show({ db, visitor, locale }: Listing, vote: Vote, form: FormState): Promise<HtmlAnswer> {
  const [batches, desks] = await Promise.all([findBatches(db, vote.id), findDesks(db, vote.id)]);
  const holds = (commune: string | null) => holdsDesk(visitor, { commune_code: commune });
  const body = <Batches vote={vote} batches={batches} desks={desks.filter((desk) => holds(desk.commune_code))} holds={holds} form={form} />;
  return { title: paperTexts[locale].title, robots: "noindex", body };
}

const tones = { keying: "warn", settling: "accent", admitted: "ok" } as const;

interface BatchesProps {
  vote: Vote;
  batches: readonly Batch[];
  desks: readonly Desk[];
  holds: (commune: string | null) => boolean;
  form: FormState;
}

function Batches({ vote, batches, desks, holds, form }: BatchesProps) {
  const t = useTexts(paperTexts);
  const general = useTexts(budgetsTexts);
  const { slug, title } = vote;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{title}</Written>, href: routes.choose.href({ slug }) },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="flow">
          <Rate batches={batches} />
          {batches.length === 0 ? (
            <Empty title={t.none} text={t.noneText} />
          ) : (
            <Entries>
              {batches.map((batch) => (
                <Line slug={slug} batch={batch} mine={holds(batch.deskCommune)} />
              ))}
            </Entries>
          )}
        </div>
      </Band>
      {desks.length > 0 && (
        <Band ground="linen" tight>
          <SectionHead title={t.add}>{t.addText}</SectionHead>
          <Form action={routes.paper.href({ slug })} state={form} label={t.add}>
            <Select name="guichet" label={t.desk} choices={desks.map(({ id, name }) => ({ value: id, label: name }))} />
            <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={120} />
            <TextField name="feuilles" label={t.count} hint={t.countHint} inputMode="numeric" short />
            <Submit label={t.add} />
          </Form>
        </Band>
      )}
    </>
  );
}

function Rate({ batches }: { batches: readonly Batch[] }) {
  const t = useTexts(paperTexts);
  const locale = useLocale();
  const compared = batches.filter(({ mismatches }) => mismatches !== null);
  const sheets = compared.reduce((sum, batch) => sum + batch.sheets, 0);
  if (sheets === 0) return null;
  const rate = compared.reduce((sum, batch) => sum + batch.mismatches!, 0) / sheets;
  return (
    <p>
      <b>{t.rate}</b> {t.rateText(formatNumber(rate, locale, { style: "percent", maximumFractionDigits: 1 }), formatNumber(sheets, locale))}
    </p>
  );
}

function Line({ slug, batch, mine }: { slug: string; batch: Batch; mine: boolean }) {
  const t = useTexts(paperTexts);
  const locale = useLocale();
  const href = batch.state === "keying" ? routes.batch.href({ slug, batch: batch.id }) : routes.settle.href({ slug, batch: batch.id });
  return (
    <Entry
      title={batch.name}
      href={mine ? href : undefined}
      level={2}
      lead={{ icon: "file-text" }}
      meta={[
        <Badge tone={tones[batch.state]}>{t.states[batch.state]}</Badge>,
        batch.desk,
        plural(batch.sheets, locale, t.sheets),
        ...(batch.mismatches === null ? [] : [plural(batch.mismatches, locale, t.mismatches)]),
      ]}
      {...(mine && { action: { label: t.open, href } })}
    />
  );
}
