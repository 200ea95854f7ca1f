import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import type { LoggedMail } from "#platform/mail/log.query.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Checkbox, Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import { type MailFilters, stateWords } from "./mails.filters.ts";
import { mailTexts } from "./mails.texts.ts";

interface MailsProps {
  found: ListPage<LoggedMail, MailFilters>;
  form: FormState;
  /** What people call the part that wrote: "notifications/mailing" names it. */
  says: (room: string) => string;
}

export function Mails(props: MailsProps) {
  const { found, form } = props;
  const t = useTexts(mailTexts);
  const locale = useLocale();
  const blocked = found.rows.some(({ suppressed }) => suppressed);
  const table = <MailTable {...props} />;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <Band tight>
        <MailFilterForm filters={found.values} />
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
        {found.total === 0 && <NothingListed of={found} title={t.emptyTitle} level={3} text={t.emptyNote} />}
        {found.total > 0 && !blocked && table}
        {blocked && (
          <Selection action={found.href({ page: found.page })} form={form} label={t.select} buttons={<Button act="lift">{t.lift}</Button>}>
            {table}
          </Selection>
        )}
        <Pages of={found} />
      </section>
    </>
  );
}

function MailFilterForm({ filters }: { filters: MailFilters }) {
  const t = useTexts(mailTexts);
  return (
    <Filters action={routes.mails.href()} label={t.search} fold={0} values={{ bloque: filters.suppressed ? "1" : "" }}>
      <div class="filters-grid">
        <TextField name="adresse" label={t.address} hint={t.addressHint} value={filters.address} maxLength={254} autocomplete="off" />
        <Select
          name="etat"
          label={t.columns.state}
          empty={t.allStates}
          value={filters.state && stateWords[filters.state]}
          choices={keysOf(stateWords).map((state) => ({ value: stateWords[state], label: t.states[state] }))}
        />
        <Checkbox name="bloque" label={t.onlyBlocked} />
        <Button icon="search" kind="quiet">
          {t.submit}
        </Button>
      </div>
    </Filters>
  );
}

const tones = { sent: "ok", waiting: undefined, failed: "danger", kept: undefined } as const;

function MailTable({ found, form, says }: MailsProps) {
  const t = useTexts(mailTexts);
  const locale = useLocale();
  const said = (at: Date) => formatDate(at, locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={found.rows}
      columns={[
        {
          label: t.columns.address,
          heads: true,
          cell: ({ id, recipient, suppressed }) => (
            <>
              {suppressed && <Tick id={id} name={recipient} form={form} />} {recipient}
            </>
          ),
        },
        { label: t.columns.subject, cell: ({ subject, room }) => subject || <span class="soft">{t.from(says(room))}</span> },
        { label: t.columns.written, cell: ({ createdAt }) => said(createdAt) },
        {
          label: t.columns.state,
          cell: ({ state, sentAt, suppressed }) => (
            <>
              <Badge tone={tones[state]}>{t.states[state]}</Badge> {sentAt && said(sentAt)}{" "}
              {suppressed && <Badge tone="warn">{t.suppressed[suppressed]}</Badge>}
            </>
          ),
        },
        { label: t.columns.problem, cell: ({ problem }) => problem },
      ]}
    />
  );
}
