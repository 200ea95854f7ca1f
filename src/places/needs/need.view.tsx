import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Go, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Checkbox, Filters as FilterForm, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Territory } from "#territory";
import type { Filters } from "../directory/directory.filters.ts";
import type { DirectoryPage } from "../directory/directory.query.ts";
import { communeChoices } from "../commune-choices.ts";
import { routes } from "../routes.ts";
import { sayTheme, type Theme, type ThemeGroup, themesOf } from "../vocabulary-themes.ts";
import type { EmergencyNumber } from "./emergency.ts";
import { Emergency, EmergencyFolded } from "./emergency.view.tsx";
import { NeedPlaces } from "./need-place.view.tsx";
import type { NeedStep } from "./need-step.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { NeedSteps } from "./need-steps.view.tsx";
import type { NeedLink } from "./needs.query.ts";
import { needsTexts } from "../needs.texts.ts";

interface NeedProps {
  need: Theme | ThemeGroup;
  group: ThemeGroup;
  filters: Filters;
  found: DirectoryPage;
  /** Open places by theme of the group. */
  counts: ReadonlyMap<Theme, number>;
  links: readonly NeedLink[];
  numbers: readonly EmergencyNumber[];
  territory: Territory;
  now: Date;
  steps: readonly NeedStep[];
  /** This person keeps the links. */
  keeps: boolean;
}

export function Need(props: NeedProps) {
  const { need, group, numbers, links, keeps, steps } = props;
  const t = useTexts(needsTexts);
  const locale = useLocale();
  const trail = [
    { label: t.nav, href: routes.needs.href() },
    ...(need === group ? [] : [{ label: sayTheme(group, locale), href: routes.need.href({ theme: group }) }]),
  ];
  return (
    <PageFrame title={sayTheme(need, locale)} trail={trail} flow="loose">
      {numbers.length > 0 && <Emergency numbers={numbers} />}
      <Columns kind="aside">
        <Where {...props} />
        <div class="flow loose">
          <Precisely {...props} />
          {(links.length > 0 || keeps) && <Official links={links} keeps={keeps} />}
          <NeedSteps steps={steps} />
        </div>
      </Columns>
      {numbers.length === 0 && <EmergencyFolded />}
    </PageFrame>
  );
}

/** The same need for another moment, another place, another page. */
function useHere({ need, filters }: NeedProps) {
  const { commune, associated, near, openNow } = filters;
  return (change: Record<string, string | number | null>) =>
    withQuery(routes.need.href({ theme: need }), {
      commune: associated?.code ?? commune?.code ?? null,
      near: near?.typed ?? null,
      ouvert: openNow,
      ...change,
    });
}

function Where(props: NeedProps) {
  const { need, filters, found, territory, now } = props;
  const t = useTexts(needsTexts);
  const locale = useLocale();
  const here = useHere(props);
  const onMap = withQuery(routes.directory.href(), { besoin: need, commune: filters.commune?.code ?? null, ouvert: filters.openNow });
  return (
    <TitledPart id="lieux" title={t.where}>
      <WhereFilters {...props} />
      {found.total === 0 ? (
        <Empty title={t.none} level={3} actions={<Go href={routes.need.href({ theme: need })}>{t.widen}</Go>} text={t.noneNote} />
      ) : (
        <>
          <p id="resultats" class="row">
            <b>{plural(found.total, locale, t.found)}</b>
            <Go icon="map" href={onMap}>
              {t.onMap}
            </Go>
          </p>
          <NeedPlaces places={found.places} themes={filters.themes} territory={territory} now={now} />
          <Pagination page={found.page} pages={found.pages} href={(page) => here({ page: page > 1 ? page : null })} />
        </>
      )}
    </TitledPart>
  );
}

function WhereFilters({ need, filters, territory }: NeedProps) {
  const t = useTexts(needsTexts);
  const { near, unknownNear } = filters;
  const on = [filters.commune, near ?? unknownNear, filters.openNow].filter(Boolean).length;
  return (
    <FilterForm action={routes.need.href({ theme: need })} label={t.filter} lands="resultats" fold={on}>
      <div class="filters-grid">
        <Select
          name="commune"
          label={t.commune}
          empty={t.allCommunes}
          value={filters.associated?.code ?? filters.commune?.code}
          choices={communeChoices(territory)}
        />
        <TextField
          name="near"
          label={t.near}
          hint={t.nearHint}
          value={near?.typed ?? unknownNear ?? ""}
          problem={unknownNear ? t.badNear(unknownNear) : undefined}
          maxLength={80}
        />
        <Button>{t.show}</Button>
      </div>
      <Checkbox name="ouvert" label={t.openNow} checked={filters.openNow} />
    </FilterForm>
  );
}

function Precisely({ need, group, counts }: NeedProps) {
  const t = useTexts(needsTexts);
  const locale = useLocale();
  return (
    <nav aria-labelledby="precis" class="flow">
      <h2 id="precis">{t.themes}</h2>
      <ul class="need-themes">
        <li>
          <a href={routes.need.href({ theme: group })} aria-current={need === group ? "page" : undefined}>
            {`${t.wholeGroup}${colonIn(locale)} ${sayTheme(group, locale)}`}
          </a>
        </li>
        {themesOf(group).map((theme) => (
          <li>
            <a href={routes.need.href({ theme })} aria-current={need === theme ? "page" : undefined}>
              {sayTheme(theme, locale)}
            </a>{" "}
            <span class="soft">({formatNumber(counts.get(theme) ?? 0, locale)})</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Official({ links, keeps }: Pick<NeedProps, "links" | "keeps">) {
  const t = useTexts(needsTexts);
  return (
    <TitledPart id="demarches" title={t.official}>
      {links.length > 0 && (
        <>
          <ul class="need-themes">
            {links.map(({ title, url }) => (
              <li>
                <Go icon="external-link" href={url}>
                  <Written>{title}</Written>
                </Go>
                <br />
                <span class="small soft">{URL.parse(url)?.hostname}</span>
              </li>
            ))}
          </ul>
          <p class="small soft">{t.officialNote}</p>
        </>
      )}
      {keeps && (
        <Onward icon="pencil" href={routes.needLinks.href()}>
          {t.keep}
        </Onward>
      )}
    </TitledPart>
  );
}
