import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { ThingKind } from "../offers.ts";
import { keyOf, type Relation, relations, relationWords as said } from "../relation.ts";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import { Named, Reason } from "../walk/knots.tsx";
import type { Link } from "../walk/reach.ts";
import { isSeen, type Standing } from "../walk/standing.ts";
import { unseenWords } from "../walk/told-links.ts";
import type { LinkFilter } from "./links.query.ts";

/** As addresses say them. */
export const relationWords: Readonly<Record<Relation, string>> = {
  ...{ answers: "repond", decides: "decide", funds: "finance", becomes: "devient", measures: "mesure" },
  ...{ merges: "reunit", shows: "montre", runs: "porte", offers: "propose", tested: "essaye" },
};

interface LinkListProps {
  /** As everybody may read them. */
  found: ListPage<Link, LinkFilter>;
  /** What stands at the ends, by its key. */
  standing: ReadonlyMap<string, Standing>;
  kinds: readonly ThingKind[];
  csv: string;
}

export function LinkList({ found, standing: byKey, kinds, csv }: LinkListProps) {
  const t = useTexts(threadTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.latest} trail={[{ label: t.title, href: routes.stories.href() }]} lead={t.latestLead}>
      <LinkFilters values={found.values} kinds={kinds} />
      <h2 id="resultats">{plural(found.total, locale, t.linksFound)}</h2>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.none} level={3} actions={<Go href={routes.stories.href()}>{t.title}</Go>} />
      ) : (
        <Entries>
          {found.rows.map(({ from, relation, to, day, ...why }) => (
            <Entry
              title={<End one={byKey.get(keyOf(from))!} />}
              meta={[formatDate(day, locale)]}
              action={isSeen(byKey.get(keyOf(from))!) ? { label: t.see, href: routes.show.href(from) } : undefined}
            >
              <p>
                {said[relation].forth[locale]} <End one={byKey.get(keyOf(to))!} />
              </p>
              <p class="soft">
                <Reason {...why} locale={locale} />
              </p>
            </Entry>
          ))}
        </Entries>
      )}
      <Pages of={found} />
      <p>
        <ButtonLink kind="quiet" icon="download" href={csv}>
          {t.csv}
        </ButtonLink>
      </p>
    </PageFrame>
  );
}

/** Its title; of what not everybody sees, not even its kind: all links stand here side by side. */
function End({ one }: { one: Standing }) {
  const t = useTexts(threadTexts);
  const locale = useLocale();
  return isSeen(one) ? <Named one={one} locale={locale} /> : <span class="soft">{t[unseenWords(one)]}</span>;
}

function LinkFilters({ values, kinds }: { values: LinkFilter; kinds: readonly ThingKind[] }) {
  const t = useTexts(threadTexts);
  const locale = useLocale();
  const { relation, kind } = values;
  const choices = kinds.map((one) => ({ value: one.kind, label: one.label[locale] })).sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <Filters action={routes.links.href()} values={{ relation: relation ? relationWords[relation] : "", type: kind }} label={t.filterLinks} lands="resultats">
      <div class="filters-grid">
        <Select
          name="relation"
          label={t.relation}
          empty={t.allRelations}
          choices={relations.map((one) => ({ value: relationWords[one], label: said[one].forth[locale] }))}
        />
        <Select name="type" label={t.kind} empty={t.allKinds} choices={choices} />
        <Button icon="search" kind="quiet">
          {t.show}
        </Button>
      </div>
    </Filters>
  );
}
