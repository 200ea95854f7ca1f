import { type NamedScope, roles } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead, type PageHeadProps } from "#platform/ui/page-head.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { Quoting, written } from "#platform/ui/written.tsx";
import type { Translated } from "#platform/i18n/locale.ts";
import type { ListPage } from "#platform/web/list.ts";
import { states } from "../invitation.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { type ListFilters, type ListOrder, stateWords } from "./list.filters.ts";
import type { ListedInvitation } from "./list.query.ts";

export interface PlacedInvitation extends ListedInvitation {
  /** Null: the whole metropolis, the network, or something that is gone. */
  readonly place: NamedScope | null;
  /** What they are invited to, as it is called. */
  readonly post: Translated;
  /** This person may write again, or take it back. */
  readonly keeps: boolean;
}

interface ListProps {
  found: ListPage<PlacedInvitation, ListFilters, ListOrder>;
  form: FormState;
  head: Pick<PageHeadProps, "title" | "lead" | "trail" | "actions">;
  metropolis: string;
  /** The address of the list. */
  action: string;
  /** All are for the same thing: its name stands in the title, and no role of the house is among them. */
  seats?: boolean | undefined;
}

export function InvitationList(props: ListProps) {
  const t = useTexts(invitationsTexts);
  const locale = useLocale();
  const { found, head, action, seats } = props;
  return (
    <>
      <PageHead {...head} joined />
      <Band tight>
        <ListFilterForm filters={found.values} action={action} seats={seats} />
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
        {found.total === 0 ? <NothingListed of={found} title={t.none} level={3} text={seats ? t.noneSeatNote : t.noneNote} /> : <Rows {...props} />}
        <Pages of={found} />
      </section>
    </>
  );
}

/** What can be done besides, for this person. */
export function HeadActs({ invites, invitesAll }: { invites: boolean; invitesAll: boolean }) {
  const t = useTexts(invitationsTexts);
  return (
    <>
      {invites && (
        <ButtonLink icon="mail" href={routes.send.href()}>
          {t.send.title}
        </ButtonLink>
      )}
      {invites && (
        <ButtonLink kind="quiet" href={routes.hosts.href()}>
          {t.hostless}
        </ButtonLink>
      )}
      {invitesAll && (
        <ButtonLink kind="quiet" href={routes.file.href()}>
          {t.byFile}
        </ButtonLink>
      )}
    </>
  );
}

function ListFilterForm({ filters, action, seats }: Pick<ListProps, "action" | "seats"> & { filters: ListFilters }) {
  const t = useTexts(invitationsTexts);
  const locale = useLocale();
  return (
    <Filters action={action} label={t.search} fold={0}>
      <div class="filters-grid">
        <TextField name="q" label={t.who} value={filters.q} maxLength={100} autocomplete="off" />
        {!seats && (
          <Select
            name="role"
            label={t.columns.role}
            empty={t.allRoles}
            value={filters.role}
            choices={Object.entries(roles).map(([value, { says }]) => ({ value, label: says[locale] }))}
          />
        )}
        <Select
          name="etat"
          label={t.columns.state}
          empty={t.allStates}
          value={filters.state === "all" ? "" : stateWords[filters.state]}
          choices={states.map((state) => ({ value: stateWords[state], label: t.states[state] }))}
        />
        <Button icon="search" kind="quiet">
          {t.submit}
        </Button>
      </div>
    </Filters>
  );
}

function Rows(props: ListProps) {
  const t = useTexts(invitationsTexts);
  const { found, form } = props;
  if (!found.rows.some(({ keeps }) => keeps)) return <InvitationTable {...props} />;
  const buttons = (
    <>
      <Button act="remind_ticked">{t.remind}</Button>
      <Button kind="danger" act="withdraw_ticked">
        {t.withdraw}
      </Button>
    </>
  );
  return (
    <Selection action={found.href({ page: found.page })} form={form} label={t.ticked} buttons={buttons} csv>
      <p class="soft">{t.remindNote}</p>
      <InvitationTable {...props} />
    </Selection>
  );
}

function InvitationTable({ found, form, metropolis, seats }: ListProps) {
  const t = useTexts(invitationsTexts);
  const locale = useLocale();
  const day = (at: Date) => formatDate(at, locale, { dateStyle: "medium" });
  const whereOf = ({ place, scope }: PlacedInvitation) => {
    if (!place) return scope.id ? t.gone : metropolis;
    return place.href ? <a href={place.href}>{written(place.label)}</a> : written(place.label);
  };
  return (
    <Table
      caption={t.title}
      hideCaption
      columns={[
        {
          label: t.fields.email,
          heads: true,
          order: "email",
          cell: ({ id, email, name, keeps }) => (
            <>
              {keeps && <Tick id={id} name={email} form={form} />} {email} {name && <small class="soft">{name}</small>}
            </>
          ),
        },
        {
          label: t.columns.role,
          order: "role",
          cell: ({ post, note }) => (note ? <Quoting words={note}>{`${post[locale]}, ${note}`}</Quoting> : post[locale]),
        },
        ...(seats ? [] : [{ label: t.columns.where, cell: whereOf }]),
        { label: t.columns.state, cell: (one) => <StateOf one={one} /> },
        {
          label: t.columns.sent,
          order: "sent",
          falls: true,
          cell: ({ sentAt, letters, inviter }) => (
            <span>
              {day(sentAt)}{" "}
              <small class="soft">
                {inviter && t.by(inviter)}
                {letters > 1 && ` ${plural(letters, locale, t.letters)}`}
              </small>
            </span>
          ),
        },
        { label: t.columns.until, order: "expires", cell: ({ expiresAt, closedAt }) => (closedAt ? t.closedOn(day(closedAt)) : day(expiresAt)) },
      ]}
      rows={found.rows}
      ordered={found}
    />
  );
}

const tones = { open: "info", accepted: "ok", declined: "warn", expired: "warn", withdrawn: undefined, void: "danger" } as const;

function StateOf({ one: { state, unreachable } }: { one: PlacedInvitation }) {
  const t = useTexts(invitationsTexts);
  return (
    <>
      <Badge tone={tones[state]}>{t.states[state]}</Badge> {state === "open" && unreachable && <small>{t.unreachable}</small>}
    </>
  );
}
