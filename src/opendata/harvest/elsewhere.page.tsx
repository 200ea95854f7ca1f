import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { type ValuesOf, words } from "#platform/web/filters.ts";
import { type ListPage, list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import { findHarvested, type HarvestedLine } from "./harvest.query.ts";
import { harvestTexts } from "./harvest.texts.ts";

const filters = { q: words("q") };

/** What the catalogues of others describe. */
export default list("opendata/harvest", routes.elsewhere, {
  access: anyone,
  filters,
  size: 25,
  rows: ({ db }, _thing, { q }, range) => findHarvested(db, q, range),
  show: ({ locale, url }, _thing, found) => ({
    title: harvestTexts[locale].elsewhere,
    description: harvestTexts[locale].elsewhereLead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Elsewhere found={found} />,
  }),
});

function Elsewhere({ found }: { found: ListPage<HarvestedLine, ValuesOf<typeof filters>> }) {
  const t = useTexts(harvestTexts);
  const locale = useLocale();
  const { q } = found.values;
  return (
    <PageFrame title={t.elsewhere} lead={t.elsewhereLead} trail={[{ label: useTexts(opendataTexts).title, href: routes.catalogue.href() }]} flow="loose">
      <Filters action={routes.elsewhere.href()} values={{ q }} label={t.search} lands="jeux">
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Button kind="quiet" icon="search">
            {t.show}
          </Button>
        </div>
      </Filters>
      <p id="jeux">
        <b>{plural(found.total, locale, t.count)}</b>
      </p>
      {found.total === 0 && <NothingListed of={found} title={t.nothing} />}
      <Entries>
        {found.rows.map((one) => (
          <Described one={one} />
        ))}
      </Entries>
      <Pages of={found} />
    </PageFrame>
  );
}

/** Its words are those of whoever publishes it: in no known language. */
function Described({ one: { title, page, publisher, source, files, licence, description } }: { one: HarvestedLine }) {
  const t = useTexts(harvestTexts);
  const formats = [...new Set(files.flatMap(({ format }) => format ?? []))].slice(0, 6);
  return (
    <Entry title={title} href={page} meta={[publisher ?? t.from(source), formats.join(", ")].filter(Boolean)}>
      {description && <p class="brief">{description.slice(0, 300)}</p>}
      {licence && (
        <p class="small">
          <a href={licence}>{t.licence}</a>
        </p>
      )}
    </Entry>
  );
}
