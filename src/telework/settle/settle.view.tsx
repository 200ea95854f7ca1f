import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../routes.ts";
import { capital, sayMonth, sayStay } from "../say.ts";
import { paperNumber } from "../statements/paper.ts";
import { teleworkTexts } from "../telework.texts.ts";
import type { ClosingRow, ContestedStay, Correctable, Waiting } from "./settle.query.ts";
import { settleTexts } from "./settle.texts.ts";

interface SettleProps {
  /** That is settled next, "2026-10". */
  month: string;
  closings: readonly ClosingRow[];
  /** Whose papers can be corrected; null: nothing was closed yet. */
  chosen: ClosingRow | null;
  contested: readonly ContestedStay[];
  waiting: Waiting;
  correctable: Correctable;
  form: FormState;
}

export function Settle(props: SettleProps) {
  const { month, waiting, form } = props;
  const t = useTexts(settleTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.title, href: routes.catalogue.href() }]} flow="loose">
      <Form action={routes.settle.href()} state={stateOf(form, "close")} label={t.close(sayMonth(month, locale))}>
        <h2>{t.close(sayMonth(month, locale))}</h2>
        <p>
          {[
            waiting.halves === 0 ? t.settled : plural(waiting.halves, locale, t.waiting),
            ...(waiting.corrections > 0 ? [plural(waiting.corrections, locale, t.toCorrect)] : []),
            ...(waiting.contested > 0 ? [plural(waiting.contested, locale, t.apart)] : []),
          ].join(" ")}
        </p>
        <p class="soft">{t.closeLead}</p>
        {waiting.halves + waiting.corrections > 0 && <Submit label={t.closeNow} act="close" />}
      </Form>
      <ContestedList {...props} />
      <Onward href={routes.objections.href()}>{t.objections}</Onward>
      <Closings {...props} />
      {props.chosen && props.correctable.settlements.length > 0 && <Correct {...props} chosen={props.chosen} />}
    </PageFrame>
  );
}

function ContestedList({ contested, form }: SettleProps) {
  const t = useTexts(settleTexts);
  const locale = useLocale();
  return (
    <TitledPart id="contestees" title={t.contested}>
      {contested.length === 0 ? (
        <p>{t.noContested}</p>
      ) : (
        <Form action={routes.settle.href()} state={form.act === "bill" || form.act === "drop" ? form : undefined} label={t.contested}>
          <Table<ContestedStay>
            caption={plural(contested.length, locale, t.count)}
            captionNote={t.contestedNote}
            rows={contested}
            columns={[
              { label: t.columns.stay, heads: true, cell: (one) => `${capital(sayStay(one, locale))}, ${one.placeName}` },
              { label: t.columns.why, cell: ({ by, why }) => <Quoting words={why}>{`${t.by[by]}${colonIn(locale)} ${why}`}</Quoting> },
              { label: t.columns.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
              {
                label: t.columns.decision,
                cell: ({ id, day, part, placeName }) => (
                  <>
                    <Button act={`bill:${id}`} kind="quiet">
                      {t.bill} <span class="vh">{`${sayStay({ day, part }, locale)}, ${placeName}`}</span>
                    </Button>{" "}
                    <Button act={`drop:${id}`} kind="quiet">
                      {t.drop} <span class="vh">{`${sayStay({ day, part }, locale)}, ${placeName}`}</span>
                    </Button>
                  </>
                ),
              },
            ]}
          />
        </Form>
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
        {
          label: t.columns.month,
          heads: true,
          cell: ({ id, month }) => <a href={`${withQuery(routes.settle.href(), { cloture: id })}#corriger`}>{capital(sayMonth(month, locale))}</a>,
        },
        { label: t.columns.at, cell: ({ at }) => sayInstant(at, locale) },
        { label: t.columns.statements, number: true, cell: ({ statements }) => formatNumber(statements, locale) },
        { label: t.columns.settlements, number: true, cell: ({ settlements }) => formatNumber(settlements, locale) },
        { label: t.columns.halves, number: true, cell: ({ halves }) => formatNumber(halves, locale) },
        { label: t.columns.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
      ]}
    />
  );
}

function Correct({ chosen, correctable, form }: SettleProps & { chosen: ClosingRow }) {
  const t = useTexts(settleTexts);
  const locale = useLocale();
  return (
    <Form action={withQuery(routes.settle.href(), { cloture: chosen.id })} state={stateOf(form, "correct")} label={t.correct}>
      <h2 id="corriger">{t.correctOf(sayMonth(chosen.month, locale))}</h2>
      <p class="soft">{t.correctLead}</p>
      <Select
        name="releve"
        label={t.statement}
        choices={correctable.statements.map((one) => ({ value: one.id, label: `${paperNumber("T", one)}, ${one.name}` }))}
      />
      <Select
        name="reglement"
        label={t.settlement}
        choices={correctable.settlements.map((one) => ({ value: one.id, label: `${paperNumber("R", one)}, ${one.name}` }))}
      />
      <ul>
        {correctable.settlements.map((one) => (
          <li>
            <a href={routes.settlement.href({ id: one.id })}>{`${paperNumber("R", one)}, ${one.name}`}</a>
          </li>
        ))}
      </ul>
      <TextField name="ligne" label={t.line} hint={t.lineHint} inputMode="numeric" short />
      <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={300} />
      <Submit label={t.correct} act="correct" kind="quiet" />
    </Form>
  );
}
