import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Checkbox, Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { placeRoutes } from "#places";
import { frameworkTexts } from "../frameworks.texts.ts";
import type { Offer } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { sayPrice, sayVat } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { quiets } from "../telework.ts";
import type { CatalogueFilters } from "./catalogue.query.ts";
import { catalogueTexts } from "./catalogue.texts.ts";
import { quietWords } from "./quiet-words.ts";

/** What whoever reads may open. */
interface Ways {
  readonly agent: boolean;
  readonly employers: readonly string[];
  readonly keeps: boolean;
  readonly signs: boolean;
  readonly settles: boolean;
}

interface CatalogueProps {
  found: ListPage<Offer, CatalogueFilters>;
  communes: readonly { readonly value: string; readonly label: string }[];
  ways: Ways;
}

export function Catalogue({ found, communes, ways }: CatalogueProps) {
  const t = useTexts(catalogueTexts);
  const framework = useTexts(frameworkTexts);
  return (
    <PageFrame title={t.title} lead={t.lead} actions={<WaysOn ways={ways} />}>
      <Columns kind="aside">
        <div class="flow">
          <Search found={found} communes={communes} />
          <Found found={found} communes={communes} />
        </div>
        <aside class="flow">
          <h2>{t.how}</h2>
          <ol>
            {t.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <Onward href={routes.promises.href()}>{t.promises}</Onward>
          <Onward href={routes.figures.href()}>{t.figures}</Onward>
          <Onward href={routes.framework.href()}>{framework.title}</Onward>
          <Onward href={routes.proof.href()}>{t.proof}</Onward>
        </aside>
      </Columns>
    </PageFrame>
  );
}

function WaysOn({ ways }: { ways: Ways }) {
  const t = useTexts(catalogueTexts);
  const [employer] = ways.employers;
  return (
    <>
      {ways.agent && <ButtonLink href={routes.mine.href()}>{t.mine}</ButtonLink>}
      {employer && (
        <ButtonLink kind={ways.agent ? "quiet" : undefined} href={routes.employer.href({ id: employer })}>
          {t.employer}
        </ButtonLink>
      )}
      {ways.keeps && (
        <>
          <ButtonLink kind="quiet" href={routes.hosting.href()}>
            {t.hosting}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.today.href()}>
            {t.today}
          </ButtonLink>
        </>
      )}
      {ways.signs && (
        <ButtonLink kind="quiet" href={routes.agreements.href()}>
          {t.agreements}
        </ButtonLink>
      )}
      {ways.settles && (
        <ButtonLink kind="quiet" href={routes.settle.href()}>
          {t.settle}
        </ButtonLink>
      )}
    </>
  );
}

function Search({ found, communes }: Pick<CatalogueProps, "found" | "communes">) {
  const t = useTexts(catalogueTexts);
  const general = useTexts(teleworkTexts);
  const { q, commune, quiet, wheelchair } = found.values;
  return (
    <Filters
      action={routes.catalogue.href()}
      values={{ q, commune, calme: quiet && quietWords[quiet], fauteuil: wheelchair ? "1" : null }}
      label={t.search}
      fold
    >
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select name="commune" label={t.commune} empty={t.anywhere} choices={communes} />
        <Select name="calme" label={t.quiet} empty={t.anyQuiet} choices={quiets.map((one) => ({ value: quietWords[one], label: general.quiets[one] }))} />
        <Checkbox name="fauteuil" label={t.wheelchair} />
        <Button icon="search">{t.search}</Button>
      </div>
    </Filters>
  );
}

function Found({ found, communes }: Pick<CatalogueProps, "found" | "communes">) {
  const t = useTexts(catalogueTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={t.emptyNext} />;
  const nameOf = (code: string) => communes.find(({ value }) => value === code)?.label ?? code;
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      <Entries>
        {found.rows.map((one) => (
          <Entry
            title={one.placeName}
            href={placeRoutes.show.href({ slug: one.placeSlug })}
            meta={[nameOf(one.communeCode), plural(one.quantity, locale, general.desks), general.quiets[one.quiet], general.wheelchair[one.wheelchair]]}
          >
            <p>
              <b>{sayPrice(one, locale)}</b>
              {one.dayCents > 0 && `, ${sayVat(one.vat, locale)}`}
            </p>
            {one.note && <Written as="p">{one.note}</Written>}
          </Entry>
        ))}
      </Entries>
      <Pages of={found} />
    </>
  );
}
