import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { Answer, VisitOf } from "#platform/web/page.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { holdsADesk } from "../gates.ts";
import { type AdmitOutcome, admitBatch, findFaulty } from "./admit.command.ts";
import { settleSheet } from "./batch.command.ts";
import { batchToKey, type BatchOfPoll } from "./batch.gate.ts";
import { type ComparedSheet, compareBatch, differs, hasSurplus } from "./batch.query.ts";
import { paperTexts } from "./paper.texts.ts";
import { readKeyedSheet } from "./sheet.form.ts";
import { type Sheet, writeSheet } from "./sheet.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

type Settling = VisitOf<typeof routes.settle>;

/** The sheets that were keyed in two ways, and the admission of the batch. */
export default acts("budgets/paper", routes.settle, {
  access: holdsADesk,
  find: batchToKey,
  show,
  acts: (step) => ({
    settle: step({
      read: (form, _visit, found) => readKeyedSheet(form, found),
      async run({ db, visitor, params, locale }, { batch }, { sheet, keyed }) {
        const settled = await settleSheet(db, { batchId: batch.id, sheet, settled: keyed, by: visitor.id });
        return settled === "settled" ? done(routes.settle.href(params)) : conflict(paperTexts[locale].refused[settled]);
      },
    }),
    admit: step({
      async run({ db, settings, visitor, params, locale }, { poll, batch }) {
        const admitted = await admitBatch(db, settings, { voteId: poll.vote.id, batchId: batch.id, by: visitor.id });
        return admitted.ok ? done(routes.settle.href(params)) : conflict(sayRefusal(admitted, locale));
      },
    }),
  }),
});

function sayRefusal(admitted: Exclude<AdmitOutcome, { ok: true }>, locale: Settling["locale"]): string {
  const t = paperTexts[locale];
  if (admitted.problem === "faulty") return t.faulty(formatList(admitted.sheets.map(String), locale));
  if (admitted.problem === "more_sheets") return t.more(formatNumber(admitted.ballots, locale), formatNumber(admitted.marked, locale));
  return t.refused[admitted.problem];
}

async function show({ db, locale, params }: Settling, { poll, batch }: BatchOfPoll, form: FormState): Promise<Answer> {
  if (batch.state === "keying" && form.act === null) return done(routes.batch.href(params));
  const sheets = await compareBatch(db, batch.id);
  const valid = sheets.filter(({ settled }) => settled?.verdict === "valid");
  const faulty = await findFaulty(db, poll.vote.id, valid);
  const surplus = batch.state === "settling" && (await hasSurplus(db, batch.id)) ? valid : [];
  const open = sheets.filter((one) => differs(one) || one.said || faulty.includes(one.sheet) || surplus.includes(one));
  const body = <Settle poll={poll} batch={batch} sheets={open} form={form} />;
  return { title: `${paperTexts[locale].settleTitle}, ${batch.name}`, robots: "noindex", body };
}

function Settle({ poll, batch, sheets, form }: BatchOfPoll & { sheets: readonly ComparedSheet[]; form: FormState }) {
  const t = useTexts(paperTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug, title } = poll.vote;
  const here = { slug, batch: batch.id };
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: <Written>{title}</Written>, href: routes.choose.href({ slug }) },
    { label: t.title, href: routes.paper.href({ slug }) },
  ];
  const apart = sheets.filter((one) => differs(one) || one.said?.stands);
  const ballots = batch.ballots ?? 0;
  return (
    <PageFrame
      title={batch.name}
      trail={trail}
      badges={<Standing batch={batch} apart={apart.length} />}
      lead={apart.length > 0 ? t.settleLead : t.settleNone}
      flow="loose"
    >
      {batch.state === "admitted" && <Notice tone="ok" title={t.admitted(plural(ballots, locale, general.ballots))} announce />}
      {sheets.map((sheet) => (
        <Mismatch here={here} batch={batch} sheet={sheet} poll={poll} form={form} />
      ))}
      {batch.state === "settling" && <Admission here={here} />}
    </PageFrame>
  );
}

function Standing({ batch, apart }: Pick<BatchOfPoll, "batch"> & { apart: number }) {
  const t = useTexts(paperTexts);
  const locale = useLocale();
  return (
    <>
      <Badge>{t.states[batch.state]}</Badge>
      <span>{plural(apart, locale, t.mismatches)}</span>
    </>
  );
}

/** All is settled: the batch goes into the box. */
function Admission({ here }: { here: { slug: string; batch: string } }) {
  const t = useTexts(paperTexts);
  return (
    <form method="post" action={routes.settle.href(here)}>
      <p>{t.admitText}</p>
      <Button big act="admit">
        {t.admit}
      </Button>
    </form>
  );
}

interface MismatchProps extends BatchOfPoll {
  here: { slug: string; batch: string };
  sheet: ComparedSheet;
  form: FormState;
}

function Mismatch(props: MismatchProps) {
  const { batch, sheet } = props;
  const t = useTexts(paperTexts);
  const say = (one: Sheet) => (one.verdict === "valid" ? writeSheet(one) : t.verdicts[one.verdict]);
  const { first, second, said } = sheet;
  return (
    <TitledPart id={`feuille-${sheet.sheet}`} title={t.sheet(sheet.sheet)}>
      <dl class="facts">
        <dt>{t.first}</dt>
        <dd>{say(first)}</dd>
        <dt>{t.second}</dt>
        <dd>{say(second)}</dd>
        {said && (
          <>
            <dt>{said.stands ? t.stands : t.proposedBy(said.by ?? "—")}</dt>
            <dd>{say(said)}</dd>
          </>
        )}
      </dl>
      {batch.state === "settling" && <SettleForm {...props} />}
    </TitledPart>
  );
}

/** What the sheet says, once somebody has looked at it again. */
function SettleForm({ here, sheet, poll, form }: MismatchProps) {
  const t = useTexts(paperTexts);
  const { said } = sheet;
  const id = `numeros-${sheet.sheet}`;
  const typed = form.act === "settle" && form.values["feuille"] === String(sheet.sheet);
  const before = { numeros: said ? writeSheet(said) : "", verdict: said?.verdict ?? "valid" };
  const problem = typed ? form.problems["numeros"] : undefined;
  return (
    <Form
      action={routes.settle.href(here)}
      state={{ act: form.act, values: typed ? form.values : before, problems: problem ? { [id]: problem } : {} }}
      label={t.sheet(sheet.sheet)}
    >
      <input type="hidden" name="feuille" value={sheet.sheet} />
      <TextField
        name="numeros"
        id={id}
        label={t.numbers}
        hint={poll.vote.max_against === null ? t.numbersHint[poll.vote.kind] : t.numbersHint.against}
        problem={problem}
        maxLength={2000}
        autocomplete="off"
        optional
      />
      <Radios
        name="verdict"
        id={`verdict-${sheet.sheet}`}
        label={t.verdict}
        choices={(["valid", "blank", "spoiled"] as const).map((value) => ({ value, label: t.verdicts[value] }))}
      />
      <Submit label={t.settle} kind="quiet" act="settle" />
    </Form>
  );
}
