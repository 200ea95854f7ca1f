import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { type State, states } from "../resource.ts";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { coverOfResource, saySize } from "../say.ts";
import { keepTexts } from "./keep.texts.ts";

export const stateWords = { draft: "brouillons", open: "ouvertes", broken: "hors-service", withdrawn: "retirees" } as const;

interface KeepProps {
  found: ListPage<Resource, { readonly q: string; readonly state: State }>;
  counts: Readonly<Record<State, number>>;
  /** They keep the school holidays. */
  holidays: boolean;
}

export function Keep({ found, counts, holidays }: KeepProps) {
  const t = useTexts(keepTexts);
  const locale = useLocale();
  const { state, q } = found.values;
  const tabs = states.map((key) => ({
    label: t.states[key],
    href: found.href({ state: key }),
    count: formatNumber(counts[key], locale),
    current: key === state,
  }));
  return (
    <PageFrame
      title={t.title}
      here={t.trail}
      lead={t.lead}
      actions={
        <>
          <ButtonLink icon="plus" href={routes.add.href()}>
            {t.add}
          </ButtonLink>
          <ButtonLink kind="quiet" icon="calendar" href={routes.agenda.href()}>
            {t.agenda}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.breakdowns.href()}>
            {t.breakdowns}
          </ButtonLink>
          {holidays && (
            <ButtonLink kind="quiet" href={routes.holidays.href()}>
              {t.holidays}
            </ButtonLink>
          )}
        </>
      }
      flow
    >
      <Tabs label={t.tabs} tabs={tabs} />
      <Filters action={routes.keep.href()} values={{ q }} label={t.search} fold>
        {state !== "open" && <input type="hidden" name="etat" value={stateWords[state]} />}
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      <Rows found={found} />
    </PageFrame>
  );
}

function Rows({ found }: Pick<KeepProps, "found">) {
  const t = useTexts(keepTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={t.emptyNext} />;
  return (
    <>
      <SectionHead
        title={plural(found.total, locale, t.count)}
        more={
          <Go icon="download" href={found.csv!}>
            {t.csv}
          </Go>
        }
      />
      <Entries>
        {found.rows.map((row) => (
          <Entry
            title={row.words.name}
            href={routes.manage.href({ id: row.id })}
            picture={<CoverImage cover={coverOfResource(row)} in="list" />}
            meta={[row.placeName, general.kinds[row.kind], saySize(row, locale)].filter(Boolean)}
          />
        ))}
      </Entries>
      <Pages of={found} />
    </>
  );
}
