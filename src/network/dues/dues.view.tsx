import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { type FormState, stateOf, type Values } from "#platform/ui/form-state.tsx";
import { Filters, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { colleges } from "../network.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { Due } from "./dues.query.ts";
import { duesTexts } from "./dues.texts.ts";
import { type DueTab, dueWords } from "./tabs.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

interface Props {
  found: ListPage<Due, { tab: DueTab | null; q: string }> & { readonly owed: number; readonly received: number };
  form: FormState;
  /** What the form of a year begins with. */
  usual: Values;
  action: string;
}

const tabs: readonly DueTab[] = ["owed", "late", "received", "waived"];

export function Dues(props: Props) {
  const { found, form, usual } = props;
  const t = useTexts(duesTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { tab, q } = found.values;
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]} flow="loose">
      <Filters action={routes.dues.href()} values={{ q, etat: tab ? dueWords[tab] : "" }} label={t.search} fold>
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.who} maxLength={100} />
          <Select name="etat" label={t.state} choices={tabs.map((one) => ({ value: dueWords[one], label: t.tabs[one] }))} empty={t.all} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <TitledPart id="dues-count" title={plural(found.total, locale, t.count)}>
          <Tiles
            tiles={[
              [general.dues.owed, sayEuros(found.owed, locale)],
              [general.dues.received, sayEuros(found.received, locale)],
            ]}
          />
          <Rows {...props} />
          <Pages of={found} />
          {found.csv && (
            <p>
              <a href={found.csv}>{t.csv}</a>
            </p>
          )}
        </TitledPart>
      )}
      <Disclosure summary={t.call} open={form.act === "call"}>
        <CallYear form={form} usual={usual} />
      </Disclosure>
    </PageFrame>
  );
}

function Rows({ found, form, action }: Props) {
  const t = useTexts(duesTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  return (
    <Selection
      action={action}
      form={form.act === "call" ? stateOf(form, "waive") : form}
      label={t.title}
      fields={<TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={500} optional />}
      buttons={
        <>
          <Button act="receive">{t.receive}</Button>
          <Button act="waive" kind="quiet">
            {t.waive}
          </Button>
        </>
      }
    >
      <Table
        caption={t.title}
        hideCaption
        rows={found.rows}
        columns={[
          {
            label: t.columns.member,
            heads: true,
            cell: ({ id, name, state }) => (
              <>
                {state === "owed" && <Tick id={id} name={name} form={form} />} {name}
              </>
            ),
          },
          { label: t.columns.year, cell: ({ year }) => year, number: true },
          { label: t.columns.amount, cell: ({ cents }) => sayEuros(cents, locale), number: true },
          { label: t.columns.dueOn, cell: ({ dueOn }) => formatDate(dueOn, locale) },
          {
            label: t.columns.state,
            cell: ({ id, name, state, late, reason, settledOn }) => (
              <>
                <Badge tone={late ? "danger" : state === "owed" ? "warn" : "ok"}>{late ? general.late : general.dues[state]}</Badge>
                {settledOn && <span class="soft small"> {formatDate(settledOn, locale)}</span>}
                {reason && (
                  <Written as="span" class="soft small">
                    {" "}
                    {reason}
                  </Written>
                )}
                {state !== "owed" && (
                  <form method="post" action={action}>
                    <TextButton act={`reopen:${id}`}>
                      {t.reopen} <span class="vh">{name}</span>
                    </TextButton>
                  </form>
                )}
              </>
            ),
          },
        ]}
      />
    </Selection>
  );
}

function CallYear({ form, usual }: Pick<Props, "form" | "usual">) {
  const t = useTexts(duesTexts);
  const general = useTexts(networkTexts);
  return (
    <Form action={routes.dues.href()} state={stateOf(form, "call", usual)} label={t.call}>
      <p class="soft">{t.callLead}</p>
      <TextField name="annee" label={t.columns.year} inputMode="numeric" short />
      {colleges.map((college) => (
        <TextField name={`montant-${college}`} label={general.colleges[college]} inputMode="decimal" unit="€" short />
      ))}
      <TextField name="echeance" type="date" label={t.columns.dueOn} short />
      <Submit label={t.callButton} act="call" kind="quiet" />
    </Form>
  );
}
