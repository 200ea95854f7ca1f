import { coverOfResource, wordsIn } from "#bookings";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Checkbox, Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import type { Territory } from "#territory";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { sayLength } from "../say.ts";
import type { ListedItem, CatalogueFilters } from "./catalogue.query.ts";
import { catalogueTexts } from "./catalogue.texts.ts";

interface CatalogueProps {
  found: ListPage<ListedItem, CatalogueFilters>;
  territory: Territory;
  communes: readonly { readonly value: string; readonly label: string }[];
  lends: boolean;
  signedIn: boolean;
}

export function Catalogue(props: CatalogueProps) {
  const { found, communes, lends, signedIn } = props;
  const t = useTexts(catalogueTexts);
  const { q, commune, first, last, carried } = found.values;
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        <>
          {signedIn && (
            <ButtonLink kind="quiet" href={routes.mine.href()}>
              {t.mine}
            </ButtonLink>
          )}
          {lends && (
            <ButtonLink kind="quiet" href={routes.desk.href()}>
              {t.desk}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" href={routes.figures.href()}>
            {t.figures}
          </ButtonLink>
        </>
      }
      flow
    >
      <Filters
        action={routes.catalogue.href()}
        values={{ q, commune: commune ?? "", du: first ?? "", au: last ?? "", transport: carried ? "1" : "" }}
        label={t.search}
        fold
      >
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Select name="commune" label={t.commune} choices={communes} empty={t.everywhere} />
          <TextField name="du" type="date" label={t.first} />
          <TextField name="au" type="date" label={t.last} />
          <Checkbox name="transport" label={t.carried} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      <Rows {...props} />
    </PageFrame>
  );
}

function Rows({ found, territory }: CatalogueProps) {
  const t = useTexts(catalogueTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={t.emptyNext} />;
  const { first, last } = found.values;
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      <Entries>
        {found.rows.map((row) => {
          const { name, about, lang } = wordsIn(row, locale);
          const commune = territory.communeByCode(row.communeCode)?.commune.name;
          const closed = row.state !== "open" || row.standing !== "open";
          return (
            <Entry
              title={<Written lang={lang}>{name}</Written>}
              href={withQuery(routes.show.href({ slug: row.slug }), { du: first, au: last })}
              picture={<CoverImage cover={coverOfResource(row)} in="list" />}
              meta={[
                closed && <Badge tone="warn">{t.closed}</Badge>,
                [row.placeName, commune].filter(Boolean).join(", "),
                row.quantity > 1 && plural(row.quantity, locale, general.units),
                t.atMost(sayLength(row.longest, locale)),
                row.carries && t.carries,
                row.free !== null && row.quantity > 1 && plural(row.free, locale, t.free),
              ].filter(Boolean)}
            >
              <Written as="p" class="soft small" lang={lang}>
                {about.length > 160 ? `${about.slice(0, 157)}…` : about}
              </Written>
            </Entry>
          );
        })}
      </Entries>
      <Pages of={found} />
    </>
  );
}
