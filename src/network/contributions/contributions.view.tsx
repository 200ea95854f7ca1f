import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { toneOf } from "../contribution/contribution.view.tsx";
import type { Contribution } from "../contributions.query.ts";
import { ledgerTexts } from "../ledger.texts.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { sayCredits, sayQuantity } from "../say.ts";
import { contributionsTexts } from "./contributions.texts.ts";
import { type Tab, tabWords } from "./tabs.ts";

interface Props {
  found: ListPage<Contribution, { tab: Tab; q: string }> & { readonly value: number };
  declares: boolean;
}

const tabs: readonly Tab[] = ["all", "answer", "own"];

export function Contributions(props: Props) {
  const { found, declares } = props;
  const t = useTexts(contributionsTexts);
  const general = useTexts(networkTexts);
  const { tab, q } = found.values;
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[{ label: general.network, href: routes.directory.href() }]}
      actions={
        <>
          {declares && <ButtonLink href={routes.declare.href()}>{t.declare}</ButtonLink>}
          <ButtonLink kind="quiet" href={routes.transfers.href()}>
            {t.transfers}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.register.href()}>
            {t.register}
          </ButtonLink>
        </>
      }
      flow
    >
      <Tabs label={t.title} tabs={tabs.map((one) => ({ label: t.tabs[one], href: found.href({ tab: one }), current: tab === one }))} />
      <Filters action={routes.contributions.href()} values={{ q }} label={t.search} inline>
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        {tab !== "all" && <input type="hidden" name="quoi" value={tabWords[tab]} />}
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      {found.total === 0 ? <NothingListed of={found} title={t.empty} text={t.emptyNext} /> : <Rows {...props} />}
    </PageFrame>
  );
}

function Rows({ found }: Props) {
  const t = useTexts(contributionsTexts);
  const ledger = useTexts(ledgerTexts);
  const locale = useLocale();
  return (
    <>
      <h2>
        {plural(found.total, locale, t.count)}, {t.confirmed(sayCredits(found.value, locale))}
      </h2>
      <Table
        caption={t.title}
        hideCaption
        rows={found.rows}
        columns={[
          {
            label: t.columns.words,
            heads: true,
            cell: ({ id, words }) => (
              <Written as="a" href={routes.contribution.href({ id })}>
                {words}
              </Written>
            ),
          },
          { label: t.columns.from, cell: ({ giver }) => giver },
          { label: t.columns.to, cell: ({ taker }) => taker ?? ledger.toAll },
          { label: t.columns.amount, number: true, cell: ({ kind, quantity }) => sayQuantity(kind, quantity, locale) },
          { label: t.columns.value, number: true, cell: ({ value }) => sayCredits(value, locale) },
          { label: t.columns.day, cell: ({ doneOn }) => formatDate(doneOn, locale, { dateStyle: "medium" }) },
          { label: t.columns.state, cell: ({ state }) => <Badge tone={toneOf[state]}>{ledger.states[state]}</Badge> },
        ]}
      />
      <Pages of={found} />
      {found.csv && (
        <p>
          <a href={found.csv}>{t.csv}</a>
        </p>
      )}
    </>
  );
}
