import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import type { Claim, Fund } from "./funds.query.ts";
import { fundsTexts } from "./funds.texts.ts";

interface Props {
  fund: Fund;
  found: ListPage<Claim, object>;
  keeps: boolean;
  form: FormState;
}

/** What is claimed of a fund; a coordinator ticks what the bank has paid. */
export function Claims({ fund, found, keeps, form }: Props) {
  const t = useTexts(fundsTexts);
  const settles = keeps && fund.state === "arbitrated" && found.rows.some(({ owed }) => owed);
  const table = <ClaimsTable fund={fund} found={found} settles={settles} form={form} />;
  return (
    <>
      {settles ? (
        <Selection
          action={routes.fund.href({ id: fund.id })}
          form={stateOf(form, "settle", {})}
          label={t.settle}
          buttons={<Button act="settle">{t.settle}</Button>}
        >
          {table}
        </Selection>
      ) : (
        table
      )}
      {settles && <p class="soft">{t.settleLead}</p>}
      <Pages of={found} />
      {found.csv && (
        <p>
          <a href={found.csv}>{t.csv}</a>
        </p>
      )}
    </>
  );
}

function ClaimsTable({ fund: { id, state }, found, settles, form }: Omit<Props, "keeps"> & { settles: boolean }) {
  const t = useTexts(fundsTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.claims}
      hideCaption
      rows={found.rows}
      columns={[
        {
          label: t.member,
          heads: true,
          cell: ({ id: row, member, owed }) => (
            <>
              {settles && owed && <Tick id={row} name={member} form={form} />} {member}
            </>
          ),
        },
        { label: t.words, cell: ({ words }) => <Written>{words}</Written> },
        { label: t.day, cell: ({ doneOn }) => formatDate(doneOn, locale, { dateStyle: "medium" }) },
        { label: t.hours, number: true, cell: ({ minutes }) => formatNumber(minutes / 60, locale, { maximumFractionDigits: 2 }) },
        { label: t.asked, number: true, cell: ({ asked }) => sayEuros(asked, locale) },
        ...(state === "arbitrated" ? [{ label: t.agreed, number: true, cell: ({ agreed }: Claim) => sayEuros(agreed ?? 0, locale) }] : []),
        {
          label: t.state,
          cell: ({ id: row, words, agreed, owed, own, settledAt }) =>
            state === "arbitrated" ? (
              <Badge tone={settledAt ? "ok" : owed ? "warn" : "none"}>
                {settledAt ? `${t.settled}, ${formatDate(settledAt, locale, { dateStyle: "medium" })}` : agreed ? t.owed : t.nothingAgreed}
              </Badge>
            ) : (
              state === "open" &&
              own && (
                <form method="post" action={routes.fund.href({ id })}>
                  <TextButton act={`unclaim:${row}`}>
                    {t.remove} <span class="vh">{words}</span>
                  </TextButton>
                </form>
              )
            ),
        },
      ]}
    />
  );
}
