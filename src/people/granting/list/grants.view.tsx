import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge, Tags } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Chips } from "#platform/ui/chips.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Table } from "#platform/ui/table.tsx";
import { withQuery } from "#platform/web/path.ts";
import { isRole, roles } from "../../roles.ts";
import { grantingTexts } from "../granting.texts.ts";
import { writeScope } from "../scope.ts";
import type { FoundScope, NamedScope } from "../scopes.query.ts";
import { type GrantFilters, queryOfGrants, stateWords } from "./grants.filters.ts";
import type { ListedGrant } from "./grants.query.ts";
import { routes } from "../../routes.ts";

interface GrantsProps {
  found: { grants: readonly ListedGrant[]; total: number; page: number; pages: number };
  filters: GrantFilters;
  names: ReadonlyMap<string, NamedScope>;
  choices: readonly FoundScope[];
  revocable: ReadonlySet<string>;
  seesAll: boolean;
  gives: boolean;
  metropolis: string;
  scopeName: string | null;
}

export function Grants(props: GrantsProps) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  const { found, filters, seesAll, gives } = props;
  const waits = !seesAll && !filters.scope;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={gives && <ButtonLink href={routes.grantRole.href()}>{t.give}</ButtonLink>} joined />
      <Band tight>
        <div class="flow">
          <GrantFilterForm filters={filters} seesAll={seesAll} />
          <ScopeChoices {...props} />
        </div>
      </Band>
      <section class="wrap band" aria-labelledby="found">
        {waits ? (
          <Empty title={t.chooseTitle}>
            <p>{t.chooseNote}</p>
          </Empty>
        ) : (
          <>
            <SectionHead title={plural(found.total, locale, t.found)} id="found" />
            {found.total === 0 ? (
              <Empty title={t.emptyTitle} level={3}>
                <p>{t.emptyNote}</p>
              </Empty>
            ) : (
              <GrantTable {...props} />
            )}
            <Pagination page={found.page} pages={found.pages} href={(n) => withQuery(routes.roles.href(), queryOfGrants({ ...filters, page: n }))} />
          </>
        )}
      </section>
    </>
  );
}

function GrantFilterForm({ filters, seesAll }: Pick<GrantsProps, "filters" | "seesAll">) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  return (
    <Filters action={routes.roles.href()} label={t.search}>
      <div class="filters-grid">
        {seesAll && <TextField name="q" label={t.person} value={filters.q} maxLength={100} autocomplete="off" />}
        <TextField name="ou" label={t.where} value={filters.words} maxLength={100} autocomplete="off" />
        <Select
          name="role"
          label={t.role}
          empty={t.allRoles}
          value={filters.role}
          choices={Object.entries(roles).map(([value, { says }]) => ({ value, label: says[locale] }))}
        />
        <Select
          name="etat"
          label={t.state}
          empty={t.states.active}
          value={filters.state === "active" ? "" : stateWords[filters.state]}
          choices={(["ended", "all"] as const).map((state) => ({ value: stateWords[state], label: t.states[state] }))}
        />
        <Button icon="search" kind="quiet">
          {t.submit}
        </Button>
      </div>
    </Filters>
  );
}

/** The things that answer to what was typed, each leading to the roles held there; or the one that was chosen. */
function ScopeChoices({ filters, choices, scopeName }: GrantsProps) {
  const t = useTexts(grantingTexts);
  if (scopeName) {
    return <Chips filters={[{ label: scopeName, href: withQuery(routes.roles.href(), queryOfGrants({ ...filters, scope: null, words: "", page: 1 })) }]} />;
  }
  if (!filters.words) return null;
  if (choices.length === 0) return <p>{t.nothingFound(filters.words)}</p>;
  return (
    <Tags
      items={choices.map(({ value, label }) => ({
        label: <a href={withQuery(routes.roles.href(), { ...queryOfGrants({ ...filters, words: "", page: 1 }), portee: value })}>{label}</a>,
      }))}
    />
  );
}

function GrantTable({ found, names, revocable, metropolis, seesAll }: GrantsProps) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  const whereOf = ({ scope_kind: kind, scope_id: id }: ListedGrant) => {
    if (id === null) return kind === "metropolis" ? metropolis : t.network;
    const named = names.get(writeScope({ kind, id }));
    return named?.href ? <a href={named.href}>{named.label}</a> : t.unnamed;
  };
  return (
    <Table
      caption={t.title}
      hideCaption
      columns={[
        {
          label: t.columns.person,
          heads: true,
          cell: ({ name, email }) => (
            <>
              {name} {seesAll && <small class="soft">{email}</small>}
            </>
          ),
        },
        { label: t.columns.role, cell: ({ role }) => (isRole(role) ? roles[role].says[locale] : role) },
        { label: t.columns.where, cell: whereOf },
        {
          label: t.columns.since,
          cell: ({ granted_at, granter }) => (
            <span>
              {formatDate(granted_at, locale, { dateStyle: "medium" })} <small class="soft">{t.by(granter ?? t.house)}</small>
            </span>
          ),
        },
        { label: t.columns.until, cell: (grant) => <Until grant={grant} /> },
        { label: t.columns.reason, cell: ({ reason, revoke_reason }) => revoke_reason ?? reason },
        {
          label: t.columns.act,
          cell: ({ id, name }) =>
            revocable.has(id) && (
              <a href={routes.revokeRole.href({ id })}>
                {t.revoke}
                <span class="vh"> {name}</span>
              </a>
            ),
        },
      ]}
      rows={found.grants}
    />
  );
}

function Until({ grant: { active, ends_at, revoked_at } }: { grant: ListedGrant }) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  const day = (at: Date) => formatDate(at, locale, { dateStyle: "medium" });
  // The end is the first instant of the day after the last one.
  const lastDay = ends_at && new Date(ends_at.getTime() - 1);
  if (active) return <>{lastDay ? day(lastDay) : t.noEnd}</>;
  return <Badge>{revoked_at ? t.revokedOn(day(revoked_at)) : t.endedOn(day(lastDay!))}</Badge>;
}
