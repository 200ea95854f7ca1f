import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import type { Poll } from "../votes.query.ts";
import type { Batch, SheetEntry, Keying } from "./batch.query.ts";
import { paperTexts } from "./paper.texts.ts";
import { writeSheet } from "./sheet.ts";

interface KeyProps {
  poll: Poll;
  batch: Batch;
  /** The keying of whoever looks; null when they hold none. */
  mine: Keying | null;
  entries: readonly SheetEntry[];
  /** The sheet to key; null when all are. */
  at: number | null;
  form: FormState;
}

export function KeyPage(props: KeyProps) {
  const { poll, batch, mine } = props;
  const t = useTexts(paperTexts);
  const general = useTexts(budgetsTexts);
  const { slug, title } = poll.vote;
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: <Written>{title}</Written>, href: routes.choose.href({ slug }) },
    { label: t.title, href: routes.paper.href({ slug }) },
  ];
  return (
    <PageFrame title={batch.name} trail={trail} lead={batch.desk} flow>
      <Keyings batch={batch} />
      {!mine && <Take slug={slug} batch={batch} />}
      {mine?.finished && <Notice tone="info" title={t.waits} />}
      {mine && !mine.finished && <OneSheet {...props} />}
    </PageFrame>
  );
}

function Keyings({ batch }: { batch: Batch }) {
  const t = useTexts(paperTexts);
  const locale = useLocale();
  const rows = ([1, 2] as const).map((pass) => ({ pass, keying: batch.keyings.find((one) => one.pass === pass) }));
  const count = (value: number) => formatNumber(value, locale);
  return (
    <Table
      caption={t.keyings}
      rows={rows}
      columns={[
        { label: t.keyings, heads: true, cell: ({ pass }) => t.keying(pass) },
        { label: t.keyer, cell: ({ keying }) => keying?.name ?? t.free },
        {
          label: t.keyedSheets,
          number: true,
          cell: ({ keying }) => (keying?.finished ? t.finished : t.keyedOf(count(keying?.keyed ?? 0), count(batch.sheets))),
        },
      ]}
    />
  );
}

function Take({ slug, batch }: { slug: string; batch: Batch }) {
  const t = useTexts(paperTexts);
  if (batch.keyings.length === 2) return <p>{t.taken.taken}</p>;
  return (
    <form method="post" action={routes.batch.href({ slug, batch: batch.id })}>
      <p class="hint">{t.takeText}</p>
      <Button act="take">{t.take}</Button>
    </form>
  );
}

function OneSheet({ poll, batch, entries, at, form }: KeyProps) {
  const t = useTexts(paperTexts);
  const { slug, kind, max_against } = poll.vote;
  const here = { slug, batch: batch.id };
  return (
    <>
      {at === null ? (
        <form method="post" action={routes.batch.href(here)}>
          <p>{t.finishText}</p>
          <Button act="finish">{t.finish}</Button>
        </form>
      ) : (
        <Form action={routes.batch.href(here)} state={form} label={t.sheet(at)}>
          <h2>{t.sheetOf(at, batch.sheets)}</h2>
          <input type="hidden" name="feuille" value={at} />
          <TextField
            name="numeros"
            label={t.numbers}
            hint={max_against === null ? t.numbersHint[kind] : t.numbersHint.against}
            maxLength={2000}
            autocomplete="off"
            inputMode={kind === "points" ? undefined : "numeric"}
            optional
          />
          <Radios name="verdict" label={t.verdict} choices={(["valid", "blank", "spoiled"] as const).map((value) => ({ value, label: t.verdicts[value] }))} />
          <Submit label={t.next} act="key" />
        </Form>
      )}
      {entries.length > 0 && (
        <Disclosure summary={t.keyedList}>
          <Table
            caption={t.keyedList}
            hideCaption
            dense
            rows={entries}
            columns={[
              { label: t.other, heads: true, cell: ({ sheet }) => <a href={withQuery(routes.batch.href(here), { feuille: sheet })}>{t.sheet(sheet)}</a> },
              { label: t.numbers, cell: (entry) => (entry.verdict === "valid" ? writeSheet(entry) : t.verdicts[entry.verdict]) },
            ]}
          />
        </Disclosure>
      )}
    </>
  );
}
