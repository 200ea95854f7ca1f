import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { sayDate, sayMonth } from "#telework";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { sayAmount, sayMinutes, sayQuantity } from "../say.ts";
import type { ClosingRow, DisputedUse, Waiting } from "./settle.query.ts";
import { settleTexts } from "./settle.texts.ts";

interface SettleProps {
  /** That is settled next, "2026-10". */
  month: string;
  disputed: readonly DisputedUse[];
  closings: readonly ClosingRow[];
  waiting: Waiting;
  form: FormState;
}

export function Settle(props: SettleProps) {
  const { month, waiting, form } = props;
  const t = useTexts(settleTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.title, href: routes.catalogue.href() }]} flow="loose">
      <Form action={routes.settle.href()} state={stateOf(form, "close")} label={t.close(sayMonth(month, locale))}>
        <h2>{t.close(sayMonth(month, locale))}</h2>
        <p>
          {[
            waiting.ready === 0 ? t.settled : plural(waiting.ready, locale, t.ready),
            ...(waiting.corrections > 0 ? [plural(waiting.corrections, locale, t.toCorrect)] : []),
            ...(waiting.unanswered > 0 ? [plural(waiting.unanswered, locale, t.unanswered)] : []),
            ...(waiting.disputed > 0 ? [plural(waiting.disputed, locale, t.apart)] : []),
          ].join(" ")}
        </p>
        <p class="soft">{t.closeLead}</p>
        {waiting.ready + waiting.corrections > 0 && <Submit label={t.closeNow} act="close" />}
      </Form>
      <DisputedList {...props} />
      <Closings {...props} />
      {props.closings.length > 0 && <Correct form={form} />}
    </PageFrame>
  );
}

function DisputedList({ disputed, form }: SettleProps) {
  const t = useTexts(settleTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  const sayUse = (one: DisputedUse) => `${one.title}, ${sayDate(one.day, locale)}, ${sayQuantity(one.unit, one.quantity, locale)}`;
  return (
    <TitledPart id="contestes" title={t.disputed}>
      {disputed.length === 0 ? (
        <p>{t.noDisputed}</p>
      ) : (
        <>
          <Table<DisputedUse>
            caption={plural(disputed.length, locale, t.count)}
            rows={disputed}
            columns={[
              { label: t.columns.use, heads: true, cell: (one) => <Quoting words={one.title}>{sayUse(one)}</Quoting> },
              { label: t.columns.between, cell: ({ providerName, takerName }) => t.between(providerName, takerName) },
              { label: t.columns.sum, number: true, cell: ({ pay, amount }) => sayAmount(pay, amount, locale) },
              {
                label: t.columns.why,
                cell: ({ side, note, why }) => (
                  <>
                    {t.recordedBy(general.sides[side].toLowerCase())} {note && <Written>{note}</Written>}
                    <br />
                    {t.disputedFor} <Written>{why}</Written>
                  </>
                ),
              },
            ]}
          />
          <Form action={routes.settle.href()} state={stateOf(form, "decide")} label={t.decide}>
            <h3>{t.decide}</h3>
            <Select name="lequel" label={t.which} choices={disputed.map((one) => ({ value: one.id, label: sayUse(one), written: true }))} />
            <Radios
              name="sens"
              label={t.decision}
              choices={[
                { value: "du", label: t.due },
                { value: "pas-du", label: t.notDue },
              ]}
            />
            <TextArea name="motif" label={t.reason} hint={t.reasonHint} maxLength={500} rows={3} />
            <Submit label={t.decide} act="decide" kind="quiet" />
          </Form>
        </>
      )}
    </TitledPart>
  );
}

function Closings({ closings }: SettleProps) {
  const t = useTexts(settleTexts);
  const locale = useLocale();
  if (closings.length === 0) return <Empty title={t.none} text={t.noneNext} />;
  return (
    <Table<ClosingRow>
      caption={t.closings}
      rows={closings}
      columns={[
        { label: t.columns.month, heads: true, cell: ({ month }) => sayMonth(month, locale) },
        { label: t.columns.at, cell: ({ at }) => sayInstant(at, locale) },
        { label: t.columns.statements, number: true, cell: ({ statements }) => formatNumber(statements, locale) },
        { label: t.columns.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
        { label: t.columns.time, number: true, cell: ({ minutes }) => sayMinutes(minutes, locale) },
      ]}
    />
  );
}

function Correct({ form }: { form: FormState }) {
  const t = useTexts(settleTexts);
  return (
    <Form action={routes.settle.href()} state={stateOf(form, "correct")} label={t.correct}>
      <h2 id="corriger">{t.correct}</h2>
      <p class="soft">{t.correctLead}</p>
      <TextField name="releve" label={t.statement} hint={t.statementHint} maxLength={20} short />
      <TextField name="ligne" label={t.line} inputMode="numeric" short />
      <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={300} />
      <Submit label={t.correct} act="correct" kind="quiet" />
    </Form>
  );
}
