import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import { type State, states } from "../deliberation.ts";
import { deliberationsTexts } from "../deliberations.texts.ts";
import type { DeliberationFilters, orders } from "../list/deliberations.filters.ts";
import { assemblyChoices, Line } from "../list/deliberations.view.tsx";
import type { Choices, ListedDeliberation } from "../list/deliberations-list.query.ts";
import { routes } from "../routes.ts";
import { deskTexts } from "./desk.texts.ts";

interface DeskProps {
  found: ListPage<ListedDeliberation & { readonly assembly: string }, DeliberationFilters & { readonly state: State }, keyof typeof orders>;
  counts: Record<State, number>;
  choices: Choices;
  territory: Territory;
  form: FormState;
}

const words = { draft: "brouillons", published: "publiees", withdrawn: "retirees" } as const;

export function Desk(props: DeskProps) {
  const { found, counts } = props;
  const t = useTexts(deskTexts);
  const general = useTexts(deliberationsTexts);
  const locale = useLocale();
  const { state } = found.values;
  const tabs = states.map((key) => ({
    label: t.tabs[key],
    href: found.href({ state: key }),
    count: formatNumber(counts[key], locale),
    current: key === state,
  }));
  return (
    <PageFrame title={t.title} here={t.trail} trail={[{ label: general.list, href: routes.list.href() }]} lead={t.lead} actions={<Ways />} flow>
      <Tabs label={t.tabsLabel} tabs={tabs} />
      <Narrow {...props} />
      {found.total === 0 ? <NothingListed of={found} title={t.empty[state]} text={t.emptyNext} /> : <Found {...props} />}
    </PageFrame>
  );
}

/** One by hand, or many from a file. */
function Ways() {
  const t = useTexts(deskTexts);
  return (
    <>
      <ButtonLink icon="plus" href={routes.add.href()}>
        {t.add}
      </ButtonLink>
      <ButtonLink kind="quiet" icon="upload" href={routes.upload.href()}>
        {t.import}
      </ButtonLink>
    </>
  );
}

/** With the same as a file. */
function Found(props: DeskProps) {
  const t = useTexts(deskTexts);
  const general = useTexts(deliberationsTexts);
  const locale = useLocale();
  const { found } = props;
  return (
    <>
      <h2>{plural(found.total, locale, general.count)}</h2>
      <Rows {...props} />
      <Pages of={found} />
      <Onward icon="download" href={found.csv!}>
        {t.csv}
      </Onward>
    </>
  );
}

function Narrow({ found, choices, territory }: DeskProps) {
  const t = useTexts(deliberationsTexts);
  const locale = useLocale();
  const { q, assembly, year, state } = found.values;
  return (
    <Filters action={routes.desk.href()} values={{ q, assemblee: assembly ?? "", annee: year ? String(year) : "" }} label={t.filter}>
      {state !== "draft" && <input type="hidden" name="etat" value={words[state]} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select name="assemblee" label={t.assembly} choices={assemblyChoices(territory, choices.assemblies, locale)} empty={t.allAssemblies} />
        <Select name="annee" label={t.year} choices={choices.years.map((one) => ({ value: String(one), label: String(one) }))} empty={t.allYears} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
    </Filters>
  );
}

/** Drafts can be ticked and published at once. */
function Rows({ found, form }: DeskProps) {
  const t = useTexts(deskTexts);
  const draft = found.values.state === "draft";
  const rows = (
    <Entries>
      {found.rows.map((one) => (
        <Line one={one} href={routes.manage.href({ id: one.id })} tick={<Tick id={one.id} name={one.title} written={one.title} form={form} />} />
      ))}
    </Entries>
  );
  return (
    <Selection action={found.href({ page: found.page })} form={form} label={t.title} buttons={draft && <Button act="publish">{t.publish}</Button>} csv>
      {rows}
    </Selection>
  );
}
