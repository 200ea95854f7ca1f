import { bookingRoutes } from "#bookings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Due } from "../ledger/ledger.query.ts";
import { ledgerTexts } from "../ledger/ledger.texts.ts";
import { statementNumber } from "../money.ts";
import { onlineTexts } from "../online/online.texts.ts";
import type { PaymentProvider } from "../online/port.ts";
import type { Pass } from "../passes/passes.query.ts";
import { passesTexts } from "../passes/passes.texts.ts";
import { routes } from "../routes.ts";
import { sayMinutes } from "../say.ts";
import type { OwnStatement } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";

interface MineProps {
  found: ListPage<OwnStatement, object>;
  open: readonly Due[];
  /** Bookings that they may have paid online already: the house came back from a backup. */
  doubted: ReadonlySet<string>;
  /** Those that hold something. */
  passes: readonly Pass[];
  /** With whom they pay online; null: at the desk alone. */
  provider: PaymentProvider | null;
}

export function Mine({ found, open, doubted, passes, provider }: MineProps) {
  const t = useTexts(mineTexts);
  return (
    <PageFrame title={t.title} lead={t.lead} flow="loose">
      {open.length > 0 && <Open open={open} doubted={doubted} provider={provider} />}
      {passes.length > 0 && <Passes passes={passes} />}
      {found.total === 0 ? <Empty title={open.length === 0 ? t.empty : t.noStatement} text={t.emptyNext} /> : <Statements found={found} />}
    </PageFrame>
  );
}

function Open({ open, doubted, provider }: Pick<MineProps, "open" | "doubted" | "provider">) {
  const t = useTexts(mineTexts);
  const online = useTexts(onlineTexts);
  const owes = provider ? t.toPay : t.owes;
  const locale = useLocale();
  return (
    <TitledPart id="ouverts" title={t.open}>
      {provider && <p class="soft">{provider.says[locale]}</p>}
      <Entries>
        {open.map(({ thingId, isPass, isLoan, what, begins, placeName, balance }) => (
          <Entry
            title={what}
            href={isPass || isLoan ? undefined : bookingRoutes.booking.href({ id: thingId })}
            level={3}
            meta={[<b>{(balance > 0 ? owes : t.getsBack)(sayEuros(Math.abs(balance), locale))}</b>, placeName, ...(begins ? [sayInstant(begins, locale)] : [])]}
          >
            {balance > 0 && doubted.has(thingId) && (
              <p>
                <b>{online.ownDoubt}</b>
              </p>
            )}
            {provider && balance > 0 && !isPass && (
              <form method="post" action={routes.mine.href()}>
                <Button kind="quiet" act={`pay:${thingId}`}>
                  {online.pay} <span class="vh">{what}</span>
                </Button>
              </form>
            )}
          </Entry>
        ))}
      </Entries>
    </TitledPart>
  );
}

function Passes({ passes }: Pick<MineProps, "passes">) {
  const t = useTexts(passesTexts);
  const locale = useLocale();
  return (
    <TitledPart id="cartes" title={t.own}>
      <ul>
        {passes.map(({ remaining, placeName, until }) => (
          <li>{t.ownLeft(sayMinutes(remaining), placeName, formatDate(until, locale))}</li>
        ))}
      </ul>
    </TitledPart>
  );
}

function Statements({ found }: Pick<MineProps, "found">) {
  const t = useTexts(mineTexts);
  const ledger = useTexts(ledgerTexts);
  const locale = useLocale();
  return (
    <TitledPart id="pieces" title={t.statements}>
      <Table<OwnStatement>
        caption={t.statements}
        hideCaption
        columns={[
          { label: ledger.statement, heads: true, cell: ({ id, ...row }) => <a href={routes.statement.href({ id })}>{statementNumber(row)}</a> },
          { label: ledger.date, cell: ({ issuedOn }) => formatDate(issuedOn, locale) },
          { label: t.by, cell: ({ name }) => name },
          { label: t.what, cell: ({ what }) => what },
          { label: t.asked, number: true, cell: ({ asked }) => sayEuros(asked, locale) },
          { label: t.paid, number: true, cell: ({ received }) => sayEuros(received, locale) },
        ]}
        rows={found.rows}
      />
      <Pages of={found} />
    </TitledPart>
  );
}
