import { NumberedTitle } from "../numbered-title.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Filters, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { proposalHref } from "../proposal-address.ts";
import { ChannelsFrame } from "./channels-frame.view.tsx";
import { channelsTexts } from "./channels.texts.ts";
import { type LedgerFilters, ledgerFilters, type LedgerOrder } from "./ledger.filters.ts";
import type { EntryRow, SourceSheet } from "./ledger.query.ts";
import { entryKinds, kindWords } from "./source.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { routes } from "../routes.ts";

interface SourcePageProps {
  source: SourceSheet;
  commune: string | undefined;
  found: ListPage<EntryRow, LedgerFilters, LedgerOrder>;
  form: FormState;
  /** Whether the ledger still takes lines. */
  open: boolean;
}

export function SourcePage({ source, commune, found, form, open }: SourcePageProps) {
  const t = useTexts(channelsTexts);
  const locale = useLocale();
  const params = { source: source.id };
  const actions = open && (
    <>
      <ButtonLink icon="pencil" href={routes.enter.href(params)}>
        {t.source.enter}
      </ButtonLink>
      <ButtonLink kind="quiet" href={routes.importEntries.href(params)}>
        {t.source.import}
      </ButtonLink>
    </>
  );
  return (
    <ChannelsFrame process={source.process} source={source} actions={actions}>
      {!open && <Notice title={t.source.ended} />}
      <Facts
        facts={[
          [t.source.channel, t.channels[source.channel]],
          [t.source.day, formatDate(source.heldOn, locale)],
          [t.source.place, [source.place, commune].filter(Boolean).join(", ")],
          [t.source.attendance, source.attendance === null ? null : plural(source.attendance, locale, t.source.people)],
          [t.source.note, source.note && <Written>{source.note}</Written>],
        ]}
      />
      <TitledPart id="registre" title={t.ledger.title}>
        <LedgerLines source={source} found={found} form={form} />
        <Pages of={found} />
      </TitledPart>
    </ChannelsFrame>
  );
}

type LedgerProps = Pick<SourcePageProps, "source" | "found" | "form">;
type Entry = LedgerProps["found"]["rows"][number];

function LedgerLines(props: LedgerProps) {
  const { source, found, form } = props;
  const t = useTexts(channelsTexts);
  const { q, kind, state } = found.values;
  const asks = Boolean(q || kind || state);
  if (found.total === 0 && !asks) return <p>{t.ledger.empty}</p>;
  const button = (
    <Button kind="danger" act="strike_ticked">
      {t.strike.several.submit}
    </Button>
  );
  const lines = <Ledger {...props} />;
  return (
    <>
      <Narrow source={source} values={found.values} />
      {found.total === 0 && (
        <p>
          {t.ledger.nothing} <a href={routes.source.href({ source: source.id })}>{t.ledger.all}</a>
        </p>
      )}
      {found.rows.some(({ struckAt }) => !struckAt) ? (
        <Selection
          action={found.href({ page: found.page })}
          form={form}
          label={t.strike.several.title}
          fields={<StrikeReason form={form} />}
          buttons={button}
          csv
        >
          {lines}
        </Selection>
      ) : (
        found.total > 0 && lines
      )}
      {found.total > 0 && (
        <Onward icon="download" href={found.csv!}>
          {t.ledger.csv}
        </Onward>
      )}
    </>
  );
}

function StrikeReason({ form }: { form: FormState }) {
  const { strike: t } = useTexts(channelsTexts);
  return (
    <Disclosure summary={t.several.title} open={form.act !== null}>
      <TextArea name="raison" label={t.reason} hint={t.reasonHint} maxLength={500} rows={2} />
    </Disclosure>
  );
}

function Narrow({ source, values: { q, kind, state } }: { source: SourceSheet; values: LedgerFilters }) {
  const { ledger: t, kinds } = useTexts(channelsTexts);
  const { kind: kindFilter, state: stateFilter } = ledgerFilters;
  const values = { q, quoi: kindFilter.write(kind), etat: stateFilter.write(state) };
  const states = (["standing", "struck"] as const).map((one) => ({ value: String(stateFilter.write(one)), label: t.states[one] }));
  return (
    <Filters action={routes.source.href({ source: source.id })} values={values} label={t.search}>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} autocomplete="off" />
        <Select name="quoi" label={t.kind} empty={t.everything} choices={entryKinds.map((one) => ({ value: kindWords[one], label: kinds[one] }))} />
        <Select name="etat" label={t.state} empty={t.everything} choices={states} />
        <Button icon="search" kind="quiet">
          {t.show}
        </Button>
      </div>
    </Filters>
  );
}

function Ledger({ source, found, form }: LedgerProps) {
  const { ledger: t, kinds } = useTexts(channelsTexts);
  const locale = useLocale();
  const when = { dateStyle: "medium", timeStyle: "short" } as const;
  return (
    <Table
      caption={t.title}
      hideCaption
      dense
      columns={[
        { label: t.sheet, order: "sheet", heads: true, cell: (entry) => <Sheet {...entry} form={form} /> },
        { label: t.kind, cell: ({ kind }) => kinds[kind] },
        { label: t.about, order: "idea", cell: (entry) => <About entry={entry} source={source} /> },
        { label: t.count, order: "supports", falls: true, number: true, cell: ({ supports }) => (supports === null ? "–" : formatNumber(supports, locale)) },
        { label: t.contact, cell: ({ hasContact }) => (hasContact ? t.hasContact : "–") },
        {
          label: t.typed,
          order: "entered",
          falls: true,
          cell: ({ enteredAt, enteredBy, fromFile }) => [formatDate(enteredAt, locale, when), enteredBy, fromFile && t.fromFile].filter(Boolean).join(", "),
        },
        { label: t.strike, cell: (entry) => <Strike {...entry} source={source} /> },
      ]}
      rows={found.rows}
      ordered={found}
    />
  );
}

function Sheet({ id, sheet, struckAt, form }: Entry & Pick<LedgerProps, "form">) {
  if (struckAt) return <s>{sheet}</s>;
  return (
    <>
      <Tick id={id} name={sheet} form={form} /> {sheet}
    </>
  );
}

function About({ entry, source }: { entry: Entry } & Pick<LedgerProps, "source">) {
  const { ledger: t } = useTexts(channelsTexts);
  const locale = useLocale();
  return (
    <>
      <a class="pair-link" href={proposalHref(source.process.slug, entry)}>
        <NumberedTitle of={entry} />
      </a>
      {entry.struckAt && (
        <small class="ledger-struck">
          <Quoting words={entry.struckReason}>{t.struck(formatDate(entry.struckAt, locale), entry.struckReason ?? "")}</Quoting>
        </small>
      )}
    </>
  );
}

function Strike({ id, sheet, struckAt, source }: Entry & Pick<LedgerProps, "source">) {
  const { ledger: t } = useTexts(channelsTexts);
  if (struckAt) return <>–</>;
  return (
    <a class="pair-link" href={routes.strike.href({ source: source.id, entry: id })}>
      {t.strike} <span class="vh">{sheet}</span>
    </a>
  );
}
