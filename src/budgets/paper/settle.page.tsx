import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { holdsADesk } from "../team-gates.ts";
import { readWhole } from "../typed.ts";
import type { Poll } from "../votes.query.ts";
import { type Admitted, admitBatch } from "./admit.command.ts";
import { settleSheet } from "./batch.command.ts";
import { type Batch, type ComparedSheet, compareBatch, differs } from "./batch.query.ts";
import { batchToKey } from "./key.page.tsx";
import { paperTexts } from "./paper.texts.ts";
import { readSheet, type Sheet, writeSheet } from "./sheet.form.ts";

type Settling = Visit<"/votes/:slug/papier/:batch/ecarts", Visitor>;

/** The sheets that were keyed in two ways, and the admission of the batch. */
export default page("budgets/paper", routes.settle, {
  access: holdsADesk,

  async get(visit) {
    const { poll, batch } = await batchToKey(visit);
    if (batch.state === "keying") return { redirect: routes.batch.href(visit.params) };
    return show(visit, poll, batch, {});
  },

  async post(visit) {
    const { db, settings, visitor, params, locale } = visit;
    const { poll, batch } = await batchToKey(visit);
    const typed = await visit.form();
    const t = paperTexts[locale];
    if (typed["faire"] === "admettre") {
      const admitted = await admitBatch(db, settings, { voteId: poll.vote.id, batchId: batch.id, by: visitor.id });
      if (admitted.ok) return { redirect: routes.settle.href(params) };
      return show(visit, poll, batch, { refused: sayRefusal(admitted, locale) }, 409);
    }
    const sheet = readWhole(typed["feuille"] ?? "", 1, batch.sheets);
    if (sheet === null) throw new NotFound();
    const read = readSheet(
      typed["numeros"] ?? "",
      typed["verdict"] ?? "",
      poll.vote.kind,
      poll.projects.map(({ number }) => number),
    );
    if (!read.ok) return show(visit, poll, batch, { typed, problem: t.problems[read.problem] }, 422);
    if (!(await settleSheet(db, { batchId: batch.id, sheet, settled: read.value, by: visitor.id })))
      return show(visit, poll, batch, { refused: t.refused.not_settling }, 409);
    return { redirect: routes.settle.href(params) };
  },
});

function sayRefusal(admitted: Exclude<Admitted, { ok: true }>, locale: Settling["locale"]): string {
  const t = paperTexts[locale];
  if (admitted.problem === "faulty") return t.faulty(formatList(admitted.sheets.map(String), locale));
  if (admitted.problem === "more_sheets") return t.more(formatNumber(admitted.ballots, locale), formatNumber(admitted.marked, locale));
  return t.refused[admitted.problem];
}

interface More {
  readonly refused?: string;
  readonly typed?: Record<string, string>;
  readonly problem?: string;
}

async function show({ db, locale }: Settling, poll: Poll, batch: Batch, more: More, status?: HtmlAnswer["status"]): Promise<HtmlAnswer> {
  const body = <Settle poll={poll} batch={batch} sheets={await compareBatch(db, batch.id)} {...more} />;
  return { title: `${paperTexts[locale].settleTitle}, ${batch.name}`, robots: "noindex", body, ...(status && { status }) };
}

function Settle({ poll, batch, sheets, refused, typed = {}, problem }: More & { poll: Poll; batch: Batch; sheets: readonly ComparedSheet[] }) {
  const t = useTexts(paperTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug, title } = poll.vote;
  const here = { slug, batch: batch.id };
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: title, href: routes.choose.href({ slug }) },
    { label: t.title, href: routes.paper.href({ slug }) },
  ];
  const apart = sheets.filter(differs);
  const ballots = batch.first_line && batch.last_line ? batch.last_line - batch.first_line + 1 : 0;
  return (
    <>
      <PageHead
        title={batch.name}
        trail={trail}
        badges={
          <>
            <Badge>{t.states[batch.state]}</Badge>
            <span>{plural(apart.length, locale, t.mismatches)}</span>
          </>
        }
        lead={apart.length > 0 ? t.settleLead : t.settleNone}
        joined
      />
      <Band tight>
        <div class="flow loose">
          {refused && <Notice tone="danger" title={refused} announce />}
          {batch.state === "admitted" && <Notice tone="ok" title={t.admitted(plural(ballots, locale, general.ballots))} announce />}
          {apart.map((sheet) => (
            <Mismatch
              here={here}
              batch={batch}
              sheet={sheet}
              poll={poll}
              typed={typed["feuille"] === String(sheet.sheet) ? typed : null}
              problem={typed["feuille"] === String(sheet.sheet) ? problem : undefined}
            />
          ))}
          {batch.state === "settling" && (
            <form method="post" action={routes.settle.href(here)}>
              <p>{t.admitText}</p>
              <Button big name="faire" value="admettre">
                {t.admit}
              </Button>
            </form>
          )}
        </div>
      </Band>
    </>
  );
}

interface MismatchProps {
  here: { slug: string; batch: string };
  batch: Batch;
  sheet: ComparedSheet;
  poll: Poll;
  typed: Record<string, string> | null;
  problem: string | undefined;
}

function Mismatch({ here, batch, sheet, poll, typed, problem }: MismatchProps) {
  const t = useTexts(paperTexts);
  const say = (one: Sheet) => (one.verdict === "valid" ? writeSheet(one) : t.verdicts[one.verdict]);
  const { first, second, settled } = sheet;
  const id = `numeros-${sheet.sheet}`;
  return (
    <section class="flow" aria-labelledby={`feuille-${sheet.sheet}`}>
      <h2 id={`feuille-${sheet.sheet}`}>{t.sheet(sheet.sheet)}</h2>
      <dl class="facts">
        <dt>{t.first}</dt>
        <dd>{say(first)}</dd>
        <dt>{t.second}</dt>
        <dd>{say(second)}</dd>
        {settled && (
          <>
            <dt>{t.stands}</dt>
            <dd>{say(settled)}</dd>
          </>
        )}
      </dl>
      {batch.state === "settling" && (
        <Form
          action={routes.settle.href(here)}
          values={typed ?? { numeros: settled ? writeSheet(settled) : "", verdict: settled?.verdict ?? "valid" }}
          problems={problem ? { [id]: problem } : {}}
          label={t.sheet(sheet.sheet)}
        >
          <input type="hidden" name="feuille" value={sheet.sheet} />
          <TextField
            name="numeros"
            id={id}
            label={t.numbers}
            hint={t.numbersHint[poll.vote.kind]}
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
          <Actions>
            <Button kind="quiet">{t.settle}</Button>
          </Actions>
        </Form>
      )}
    </section>
  );
}
