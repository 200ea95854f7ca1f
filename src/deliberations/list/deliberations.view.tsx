import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import type { Territory } from "#territory";
import { sayAssembly } from "../assembly.ts";
import { deliberationsTexts } from "../deliberations.texts.ts";
import { routes } from "../routes.ts";
import { metropolisSlug, type DeliberationFilters, orders } from "./deliberations.filters.ts";
import type { Choices, ListedDeliberation } from "./deliberations-list.query.ts";

interface ListProps {
  found: ListPage<ListedDeliberation & { readonly assembly: string }, DeliberationFilters, keyof typeof orders>;
  choices: Choices;
  territory: Territory;
  keeps: boolean;
}

export function Deliberations(props: ListProps) {
  const { found, choices, keeps } = props;
  const t = useTexts(deliberationsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.list}
      lead={t.lead}
      actions={
        keeps && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.desk.href()}>
            {t.desk}
          </ButtonLink>
        )
      }
      flow
    >
      {choices.years.length > 0 && <Narrow {...props} />}
      <h2 id="resultats">{plural(found.total, locale, t.count)}</h2>
      {found.total === 0 ? (
        <Nothing {...props} />
      ) : (
        <Entries>
          {found.rows.map((one) => (
            <Line one={one} href={routes.show.href({ slug: one.slug })} />
          ))}
        </Entries>
      )}
      <Pages of={found} />
      <Elsewhere found={found} />
    </PageFrame>
  );
}

/** The same as a file, as open data, as news. */
function Elsewhere({ found }: Pick<ListProps, "found">) {
  const t = useTexts(deliberationsTexts);
  return (
    <p class="row">
      {found.total > 0 && (
        <Go href={found.csv!} icon="download">
          {t.csv}
        </Go>
      )}
      <Go href="/donnees/deliberations" icon="database">
        {t.openData}
      </Go>
      <Go href={platformRoutes.newsOf.href({ kind: "deliberations" })} icon="rss">
        {t.feed}
      </Go>
    </p>
  );
}

function Nothing({ found }: ListProps) {
  const t = useTexts(deliberationsTexts);
  return <NothingListed of={found} title={t.empty} level={3} text={t.emptyNext} />;
}

/** The assemblies of a list, that of the metropolis first: what a filter offers. */
export function assemblyChoices(territory: Territory, codes: Choices["assemblies"], locale: "fr" | "en" | "nl") {
  const known = codes.map((code) => ({
    value: code === null ? metropolisSlug : (territory.communeByCode(code)?.commune.slug ?? code),
    label: sayAssembly(territory, code, locale),
    first: code === null,
  }));
  return known.toSorted((a, b) => Number(b.first) - Number(a.first) || a.label.localeCompare(b.label, "fr")).map(({ value, label }) => ({ value, label }));
}

function Narrow({ found, choices, territory }: ListProps) {
  const t = useTexts(deliberationsTexts);
  const locale = useLocale();
  const { q, assembly, year, commune } = found.values;
  const tri = found.order.by === "day" ? "" : orders[found.order.by];
  return (
    <Filters
      action={routes.list.href()}
      values={{ q, assemblee: assembly ?? "", annee: year ? String(year) : "", commune: commune ?? "", tri }}
      label={t.filter}
      lands="resultats"
      fold
    >
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select name="assemblee" label={t.assembly} choices={assemblyChoices(territory, choices.assemblies, locale)} empty={t.allAssemblies} />
        <Select name="annee" label={t.year} choices={choices.years.map((one) => ({ value: String(one), label: String(one) }))} empty={t.allYears} />
        <Select name="commune" label={t.commune} choices={territory.communes.map(({ slug, name }) => ({ value: slug, label: name }))} empty={t.allCommunes} />
        <Select name="tri" label={t.order} choices={[{ value: orders.sum, label: t.orders.sum }]} empty={t.orders.day} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
    </Filters>
  );
}

interface LineProps {
  one: ListedDeliberation & { readonly assembly: string };
  href: string;
  level?: 2 | 3;
  tick?: preact.ComponentChildren;
  badge?: boolean;
}

export function Line({ one, href, level = 3, tick, badge }: LineProps) {
  const t = useTexts(deliberationsTexts);
  const locale = useLocale();
  const { title, number, assembly, adoptedOn, decides, cents, state } = one;
  return (
    <Entry
      title={<Written>{title}</Written>}
      href={href}
      level={level}
      tick={tick}
      lead={{ big: formatDate(adoptedOn, locale, { day: "numeric" }), small: formatDate(adoptedOn, locale, { month: "short", year: "numeric" }) }}
      meta={[
        (badge || state === "withdrawn") && <StateBadge state={state} />,
        assembly,
        t.number(number),
        cents !== null && (
          <b class="nobreak">
            {sayEuros(cents, locale)} {t.funds}
          </b>
        ),
      ].filter(Boolean)}
    >
      {decides && <Written as="p">{decides}</Written>}
    </Entry>
  );
}

export function StateBadge({ state }: Pick<ListedDeliberation, "state">) {
  const t = useTexts(deliberationsTexts);
  return <Badge tone={({ draft: "warn", published: "ok", withdrawn: "danger" } as const)[state]}>{t.states[state]}</Badge>;
}
