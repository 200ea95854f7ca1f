import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge, Tags } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Chips } from "#platform/ui/chips.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { isRole, roles } from "../../roles.ts";
import { grantingTexts } from "../granting.texts.ts";
import { readScope } from "../scope.ts";
import type { ScopeChoice, NamedScope } from "../scopes.query.ts";
import { HeadActs } from "./head-acts.view.tsx";
import { type GrantFilters, type GrantOrder, stateWords } from "./grants.filters.ts";
import type { GrantRow } from "./grants.query.ts";
import { routes } from "../../routes.ts";

export interface ListedGrant extends Omit<GrantRow, "email"> {
  /** For whoever sees all roles. */
  readonly email: string | null;
  /** Null when it has no name: the whole metropolis, or something that is gone. */
  readonly place: NamedScope | null;
  readonly revocable: boolean;
}

interface GrantsProps {
  found: ListPage<ListedGrant, GrantFilters, GrantOrder>;
  form: FormState;
  choices: readonly ScopeChoice[];
  seesAll: boolean;
  gives: boolean;
  /** Pages of other rooms about roles. */
  others: readonly { readonly href: string; readonly label: string }[];
  metropolis: string;
  scopeName: string | null;
}

export function Grants(props: GrantsProps) {
  const t = useTexts(grantingTexts);
  const { found, seesAll } = props;
  const waits = !seesAll && !found.values.scope;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={<HeadActs {...props} />} joined />
      <Band tight>
        <div class="flow">
          <GrantFilterForm filters={found.values} seesAll={seesAll} />
          <ScopeChoices {...props} />
        </div>
      </Band>
      <section class="wrap band" aria-labelledby="found">
        {waits ? (
          <Empty title={t.chooseTitle} text={t.chooseNote} />
        ) : (
          <>
            <FoundHead found={found} />
            {found.total === 0 ? <NothingListed of={found} title={t.emptyTitle} level={3} text={t.emptyNote} /> : <Revocable {...props} />}
            <Pages of={found} />
          </>
        )}
      </section>
    </>
  );
}

function FoundHead({ found }: Pick<GrantsProps, "found">) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  return (
    <SectionHead
      title={plural(found.total, locale, t.found)}
      id="found"
      more={
        found.total > 0 && (
          <Go icon="download" href={found.csv!}>
            {t.several.csv}
          </Go>
        )
      }
    />
  );
}

function GrantFilterForm({ filters, seesAll }: { filters: GrantFilters; seesAll: boolean }) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  return (
    <Filters action={routes.roles.href()} label={t.search} fold={0}>
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
function ScopeChoices({ found, choices, scopeName }: GrantsProps) {
  const t = useTexts(grantingTexts);
  if (scopeName) {
    return <Chips filters={[{ label: scopeName, href: found.href({ scope: null, words: "" }) }]} />;
  }
  const { words } = found.values;
  if (!words) return null;
  if (choices.length === 0) return <p>{t.nothingFound(words)}</p>;
  return (
    <Tags
      items={choices.map(({ value, label }) => ({
        label: <a href={found.href({ words: "", scope: readScope(value) })}>{label}</a>,
      }))}
    />
  );
}

/** Roles that can be ticked, and taken back together for one reason. */
function Revocable(props: GrantsProps) {
  const { found, form } = props;
  const t = useTexts(grantingTexts);
  if (found.rows.filter(({ revocable }) => revocable).length < 2) return <GrantTable {...props} ticks={false} />;
  const reason = (
    <Disclosure summary={t.several.title} open={form.act !== null}>
      <TextArea name="reason" label={t.grant.reason} hint={t.revocation.lead} maxLength={500} rows={2} />
    </Disclosure>
  );
  const button = (
    <Button kind="danger" act="revoke_ticked">
      {t.several.submit}
    </Button>
  );
  return (
    <Selection action={found.href({ page: found.page })} form={form} label={t.several.title} fields={reason} buttons={button} csv>
      <GrantTable {...props} ticks />
    </Selection>
  );
}

function GrantTable({ found, form, metropolis, ticks }: GrantsProps & { ticks: boolean }) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.title}
      hideCaption
      columns={[
        {
          label: t.columns.person,
          heads: true,
          order: "person",
          cell: ({ id, name, email, revocable }) => (
            <>
              {ticks && revocable && <Tick id={id} name={name} form={form} />} {name} {email && <small class="soft">{email}</small>}
            </>
          ),
        },
        { label: t.columns.role, order: "role", cell: ({ role }) => (isRole(role) ? roles[role].says[locale] : role) },
        { label: t.columns.where, cell: (grant) => <Where {...grant} metropolis={metropolis} /> },
        {
          label: t.columns.since,
          order: "since",
          falls: true,
          cell: (grant) => <Since {...grant} />,
        },
        { label: t.columns.until, order: "until", cell: (grant) => <Until grant={grant} /> },
        { label: t.columns.reason, cell: ({ reason, revoke_reason }) => <Written>{revoke_reason ?? reason}</Written> },
        {
          label: t.columns.act,
          cell: (grant) => grant.revocable && <Revoke {...grant} />,
        },
      ]}
      rows={found.rows}
      ordered={found}
    />
  );
}

function Where({ scope_kind: kind, scope_id: id, place, metropolis }: ListedGrant & Pick<GrantsProps, "metropolis">) {
  const t = useTexts(grantingTexts);
  if (place?.href && id !== null) return <a href={place.href}>{place.label}</a>;
  const whole = kind === "metropolis" ? metropolis : t.network;
  return <>{id === null ? whole : t.unnamed}</>;
}

function Since({ granted_at, granter }: ListedGrant) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  return (
    <span>
      {formatDate(granted_at, locale, { dateStyle: "medium" })} <small class="soft">{t.by(granter ?? t.house)}</small>
    </span>
  );
}

function Revoke({ id, name }: ListedGrant) {
  const t = useTexts(grantingTexts);
  return (
    <a href={routes.revokeRole.href({ id })}>
      {t.revoke}
      <span class="vh"> {name}</span>
    </a>
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
