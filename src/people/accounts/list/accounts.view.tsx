import { mailAddressOf } from "#platform/mail/mail.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { roles } from "../../roles.ts";
import { routes } from "../../routes.ts";
import { accountsTexts } from "../accounts.texts.ts";
import { type AccountFilters, type AccountOrder, stateWords } from "./accounts.filters.ts";
import type { Account } from "./accounts.query.ts";

export interface ListedAccount extends Account {
  /** "Agent public (Roubaix)". */
  readonly roles: readonly string[];
}

export function AccountList({ found }: { found: ListPage<ListedAccount, AccountFilters, AccountOrder> }) {
  const t = useTexts(accountsTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <Band tight>
        <AccountFilterForm filters={found.values} />
      </Band>
      <section class="wrap band" aria-labelledby="found">
        <SectionHead
          title={plural(found.total, locale, t.found)}
          id="found"
          more={
            found.total > 0 && (
              <Go icon="download" href={found.csv!}>
                {t.csv}
              </Go>
            )
          }
        />
        {found.total === 0 ? <NothingListed of={found} title={t.none} level={3} text={t.noneNote} /> : <AccountTable found={found} />}
        <Pages of={found} />
      </section>
    </>
  );
}

function AccountFilterForm({ filters }: { filters: AccountFilters }) {
  const t = useTexts(accountsTexts);
  const locale = useLocale();
  return (
    <Filters action={routes.accounts.href()} label={t.search} fold={0}>
      <div class="filters-grid">
        <TextField name="q" label={t.who} value={filters.q} maxLength={100} autocomplete="off" />
        <Select
          name="role"
          label={t.role}
          empty={t.allRoles}
          value={filters.role}
          choices={Object.entries(roles).map(([value, { says }]) => ({ value, label: says[locale] }))}
        />
        <Select
          name="etat"
          label={t.columns.state}
          empty={t.filters.all}
          value={filters.state === "all" ? "" : stateWords[filters.state]}
          choices={(["blocked", "never", "factor", "closing"] as const).map((state) => ({ value: stateWords[state], label: t.filters[state] }))}
        />
        <Button icon="search" kind="quiet">
          {t.submit}
        </Button>
      </div>
    </Filters>
  );
}

function AccountTable({ found }: { found: ListPage<ListedAccount, AccountFilters, AccountOrder> }) {
  const t = useTexts(accountsTexts);
  const locale = useLocale();
  const day = (at: Date | string) => formatDate(at, locale, { dateStyle: "medium" });
  return (
    <Table
      caption={t.title}
      hideCaption
      columns={[
        {
          label: t.columns.name,
          heads: true,
          order: "name",
          cell: ({ id, name }) => <a href={routes.account.href({ id })}>{name || t.nameless}</a>,
        },
        { label: t.columns.email, order: "email", cell: (account) => mailAddressOf(account) ?? t.noAddress },
        { label: t.columns.roles, cell: ({ roles: held }) => (held.length > 0 ? held.join(", ") : <span class="soft">{t.noRole}</span>) },
        { label: t.columns.seen, order: "seen", falls: true, cell: ({ seen }) => (seen ? day(seen) : <span class="soft">{t.neverSeen}</span>) },
        { label: t.columns.created, order: "created", falls: true, cell: ({ createdAt }) => day(createdAt) },
        {
          label: t.columns.state,
          cell: ({ blocked, closing }) =>
            (blocked || closing) && (
              <>
                {blocked && <Badge tone="danger">{t.states.blocked}</Badge>} {closing && <Badge tone="warn">{t.states.closing}</Badge>}
              </>
            ),
        },
      ]}
      rows={found.rows}
      ordered={found}
    />
  );
}
