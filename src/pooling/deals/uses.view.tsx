import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextArea } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { sayDate } from "#telework";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { sayAmount, sayQuantity } from "../say.ts";
import type { Use } from "./deals.query.ts";
import { dealsTexts } from "./deals.texts.ts";
import type { DealProps } from "./deal-props.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

const tones: Readonly<Record<Use["state"], Tone>> = { recorded: "warn", confirmed: "ok", disputed: "danger", dropped: "none", settled: "info" };

/** What was given: to be confirmed or disputed by the other side, taken back by the one that wrote it down. */
export function Uses({ deal, uses, side, both, form }: DealProps) {
  const t = useTexts(dealsTexts);
  const locale = useLocale();
  const action = routes.deal.href({ id: deal.id });
  const toAnswer = both ? [] : uses.filter((one) => one.state === "recorded" && one.side !== side);
  const sayUse = (one: Use) => `${sayDate(one.day, locale)}, ${sayQuantity(deal.unit, one.quantity, locale)}`;
  return (
    <TitledPart id="rendus" title={t.uses}>
      {uses.length === 0 ? (
        <p>{t.noUses}</p>
      ) : (
        <Form action={action} state={form.act === "confirm" || form.act === "drop" ? form : undefined} label={t.uses}>
          <Table<Use>
            caption={plural(uses.length, locale, t.usesCount)}
            captionNote={uses.length === 200 ? t.usesMost : undefined}
            rows={uses}
            columns={[
              { label: t.day, heads: true, cell: (one) => sayDate(one.day, locale) },
              { label: t.quantityColumn, number: true, cell: (one) => sayQuantity(deal.unit, one.quantity, locale) },
              { label: t.amount, number: true, cell: (one) => sayAmount(deal.pay, one.amount, locale) },
              { label: t.columns.state, cell: (one) => <State use={one} /> },
              {
                label: t.answer,
                cell: (one) => (
                  <>
                    {!both && one.side !== side && (one.state === "recorded" || one.state === "disputed") && (
                      <Button act={`confirm:${one.id}`} kind="quiet">
                        {t.confirm} <span class="vh">{sayUse(one)}</span>
                      </Button>
                    )}
                    {deal.sides.includes(one.side) && (one.state === "recorded" || one.state === "disputed") && (
                      <Button act={`drop:${one.id}`} kind="danger">
                        {t.drop} <span class="vh">{sayUse(one)}</span>
                      </Button>
                    )}
                  </>
                ),
              },
            ]}
          />
        </Form>
      )}
      {toAnswer.length > 0 && (
        <Form action={action} state={stateOf(form, "dispute")} label={t.dispute}>
          <h3>{t.dispute}</h3>
          <p class="soft">{t.disputeLead}</p>
          <Select name="lequel" label={t.which} choices={toAnswer.map((one) => ({ value: one.id, label: sayUse(one) }))} />
          <TextArea name="pourquoi" label={t.reason} maxLength={500} rows={3} />
          <Submit label={t.dispute} act="dispute" kind="danger" />
        </Form>
      )}
    </TitledPart>
  );
}

function State({ use }: { use: Use }) {
  const t = useTexts(dealsTexts);
  const general = useTexts(poolingTexts);
  return (
    <>
      <Badge tone={tones[use.state]}>{t.useStates[use.state]}</Badge>
      <br />
      <small>
        {t.recordedBy(general.sides[use.side].toLowerCase())}
        {use.note && (
          <>
            {". "}
            <Written>{use.note}</Written>
          </>
        )}
        {use.why && (
          <>
            {". "}
            {t.disputed} <Written>{use.why}</Written>
          </>
        )}
        {use.decidedWhy && (
          <>
            {". "}
            {t.decided} <Written>{use.decidedWhy}</Written>
          </>
        )}
      </small>
    </>
  );
}
