import { placeRoutes } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Filters, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { type HostFilters, type HostOrder, stateWords } from "./hosts.filters.ts";
import type { HostlessPlace } from "./hosts.query.ts";
import { hostsTexts } from "./hosts.texts.ts";

interface HostlessProps {
  found: ListPage<HostlessPlace, HostFilters, HostOrder>;
  form: FormState;
}

export function HostlessList(props: HostlessProps) {
  const t = useTexts(hostsTexts);
  const all = useTexts(invitationsTexts);
  const locale = useLocale();
  const { found } = props;
  return (
    <>
      <PageHead title={t.title} trail={[{ label: all.title, href: routes.list.href() }]} lead={t.lead} joined />
      <Band tight>
        <Filters action={routes.hosts.href()} label={t.search} fold={0}>
          <div class="filters-grid">
            <TextField name="q" label={t.words} value={found.values.q} maxLength={100} autocomplete="off" />
            <Select
              name="etat"
              label={t.state}
              empty={t.filters.all}
              value={found.values.state === "all" ? "" : stateWords[found.values.state]}
              choices={(["writable", "invited", "unwritable"] as const).map((state) => ({ value: stateWords[state], label: t.filters[state] }))}
            />
            <Button icon="search" kind="quiet">
              {all.submit}
            </Button>
          </div>
        </Filters>
      </Band>
      <section class="wrap band" aria-labelledby="found">
        <SectionHead
          title={plural(found.total, locale, t.found)}
          id="found"
          more={
            found.total > 0 && (
              <Go icon="download" href={found.csv!}>
                {all.csv}
              </Go>
            )
          }
        />
        {found.total === 0 ? <NothingListed of={found} title={t.none} level={3} text={t.noneNote} /> : <Rows {...props} />}
        <Pages of={found} />
      </section>
    </>
  );
}

const isWritable = ({ email, invited }: HostlessPlace) => email !== null && invited !== "open";

function Rows(props: HostlessProps) {
  const t = useTexts(hostsTexts);
  const all = useTexts(invitationsTexts);
  const { found, form } = props;
  if (!found.rows.some(isWritable)) return <PlaceTable {...props} />;
  return (
    <Selection
      action={found.href({ page: found.page })}
      form={form}
      label={t.title}
      fields={<TextArea name="reason" label={all.fields.reason} hint={t.reasonHint} value={form.values["reason"] ?? t.usualReason} maxLength={500} rows={2} />}
      buttons={
        <Button icon="mail" act="invite_ticked">
          {t.invite}
        </Button>
      }
      csv
    >
      <PlaceTable {...props} />
    </Selection>
  );
}

function PlaceTable({ found, form }: HostlessProps) {
  const t = useTexts(hostsTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.title}
      hideCaption
      columns={[
        {
          label: t.place,
          heads: true,
          order: "name",
          cell: (place) => (
            <>
              {isWritable(place) && <Tick id={place.id} name={place.name} form={form} />} <a href={placeRoutes.show.href({ slug: place.slug })}>{place.name}</a>
            </>
          ),
        },
        { label: t.commune, order: "commune", cell: ({ commune }) => commune },
        { label: t.email, cell: ({ email }) => email ?? <span class="soft">{t.noEmail}</span> },
        {
          label: t.state,
          order: "sent",
          cell: ({ invited, sentAt }) =>
            invited && (
              <span>
                <Badge tone={invited === "open" ? "info" : "warn"}>{t.states[invited]}</Badge>{" "}
                <small class="soft">{sentAt && formatDate(sentAt, locale, { dateStyle: "medium" })}</small>
              </span>
            ),
        },
      ]}
      rows={found.rows}
      ordered={found}
    />
  );
}
