import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import type { Due } from "../ledger/ledger.query.ts";
import { dueHref } from "../ledger/due-address.ts";
import { ledgerTexts } from "../ledger/ledger.texts.ts";
import { routes } from "../routes.ts";
import type { OpenDues } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";

export const sides = { owed: "a-encaisser", back: "a-rendre" } as const;
type Side = keyof typeof sides;

type DeskList = ListPage<Due, { readonly q: string; readonly side: Side | null }> & OpenDues;

/** `suspense`: whoever keeps all places answers for what is of none. */
export function Desk({ found, suspense }: { found: DeskList; suspense: boolean }) {
  const t = useTexts(deskTexts);
  const keep = useTexts(keepTexts);
  const locale = useLocale();
  const { q, side } = found.values;
  const tabs = [null, "owed" as const, "back" as const].map((key) => ({
    label: key === null ? t.all : t.sides[key],
    href: found.href({ side: key }),
    current: key === side,
  }));
  return (
    <PageFrame
      title={t.title}
      trail={[{ label: keep.title, href: routes.keep.href() }]}
      lead={t.lead}
      actions={
        <>
          <ButtonLink kind="quiet" href={routes.journal.href()}>
            {t.journal}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.issuer.href()}>
            {t.issuer}
          </ButtonLink>
          {suspense && (
            <ButtonLink kind="quiet" href={routes.suspense.href()}>
              {t.suspense}
            </ButtonLink>
          )}
        </>
      }
      flow
    >
      <Tiles
        tiles={[
          [t.sides.owed, sayEuros(found.owed, locale)],
          [t.sides.back, sayEuros(found.back, locale)],
        ]}
      />
      <Tabs label={t.tabs} tabs={tabs} />
      <Filters action={routes.desk.href()} values={{ q }} label={t.search} fold>
        {side !== null && <input type="hidden" name="sens" value={sides[side]} />}
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      <Rows found={found} />
    </PageFrame>
  );
}

function Rows({ found }: { found: DeskList }) {
  const t = useTexts(deskTexts);
  const ledger = useTexts(ledgerTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={t.emptyNext} />;
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      <Table<Due>
        caption={t.title}
        hideCaption
        columns={[
          {
            label: t.columns.who,
            heads: true,
            cell: ({ thingId, personId, personName }) => <a href={dueHref({ thingId, personId })}>{personName || ledger.guest}</a>,
          },
          { label: t.columns.what, cell: ({ what }) => what },
          { label: t.columns.when, cell: ({ begins }) => (begins ? sayInstant(begins, locale) : t.pass) },
          { label: t.columns.place, cell: ({ placeName }) => placeName },
          { label: t.columns.balance, number: true, cell: ({ balance }) => `${balance > 0 ? t.owes : t.getsBack} ${sayEuros(Math.abs(balance), locale)}` },
        ]}
        rows={found.rows}
      />
      <Pages of={found} />
    </>
  );
}
