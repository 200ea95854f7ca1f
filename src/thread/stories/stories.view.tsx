import { ThingTitle } from "../walk/knots.tsx";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Chips } from "#platform/ui/chips.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Stories, Story as StoryCard } from "#platform/ui/story.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import { type StoryValues, orders, steps } from "./stories.filters.ts";
import { storiesTexts } from "./stories.texts.ts";
import type { Money, Story } from "./story.ts";

interface StoryListProps {
  found: ListPage<Story, StoryValues, keyof typeof orders> & {
    readonly money: Money;
    readonly cut: boolean;
    readonly communes: ReadonlySet<string>;
    readonly themes: readonly string[];
  };
  territory: Territory;
}

export function StoryList({ found, territory }: StoryListProps) {
  const t = useTexts(storiesTexts);
  const locale = useLocale();
  const title = useTexts(threadTexts).title;
  return (
    <>
      <PageHead title={title} lead={t.lead} joined />
      <Band tight label={t.search}>
        <StoryFilters found={found} territory={territory} />
      </Band>
      <section class="wrap band" aria-labelledby="resultats">
        <div class="section-head">
          <div>
            <h2 id="resultats">{plural(found.total, locale, t.found)}</h2>
            {found.money.given > 0 && <p class="soft">{t.sum(sayEuros(found.money.given, locale))}</p>}
            {found.cut && <p class="soft">{t.cut}</p>}
            <ActiveFilters found={found} territory={territory} />
          </div>
        </div>
        {found.total > 0 ? (
          <Stories>
            {found.rows.map((story) => (
              <OneStory story={story} territory={territory} />
            ))}
          </Stories>
        ) : (
          <NoStory found={found} />
        )}
        <Pages of={found} />
        <p class="row">
          <ButtonLink kind="quiet" icon="download" href={found.csv!}>
            {t.csv}
          </ButtonLink>
          <Go href={routes.links.href()}>{t.links}</Go>
        </p>
      </section>
    </>
  );
}

function NoStory({ found }: Pick<StoryListProps, "found">) {
  const t = useTexts(storiesTexts);
  return <NothingListed of={found} title={t.noneYet} level={3} text={t.noneYetText} />;
}

function StoryFilters({ found, territory }: StoryListProps) {
  const t = useTexts(storiesTexts);
  const { q, commune, theme, step } = found.values;
  const values = { q, commune, theme, etape: step ? steps[step] : "", tri: found.order.by === "furthest" ? "" : orders[found.order.by] };
  const communes = territory.communes.filter(({ code }) => found.communes.has(code));
  return (
    <Filters action={routes.stories.href()} values={values} label={t.search} lands="resultats" fold>
      <div class="filters-grid">
        <Select name="commune" label={t.commune} empty={t.allCommunes} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
        <Select name="theme" label={t.theme} empty={t.allThemes} choices={found.themes.map((value) => ({ value, label: value }))} />
        <Select
          name="etape"
          label={t.step}
          empty={t.allSteps}
          choices={(["listen", "decide", "do", "show"] as const).map((verb) => ({ value: steps[verb], label: t.steps[verb] }))}
        />
        <Select
          name="tri"
          label={t.order}
          empty={t.orders.furthest}
          choices={(["latest", "money", "title"] as const).map((key) => ({ value: orders[key], label: t.orders[key] }))}
        />
        <TextField name="q" type="search" label={t.words} maxLength={100} autocomplete="off" />
        <Button icon="search">{t.show}</Button>
      </div>
    </Filters>
  );
}

function ActiveFilters({ found, territory }: StoryListProps) {
  const t = useTexts(storiesTexts);
  const { q, commune, theme, step } = found.values;
  const chips = [
    ...(q ? [{ label: q, href: found.href({ q: "" }) }] : []),
    ...(commune ? [{ label: territory.communeByCode(commune)?.commune.name ?? commune, href: found.href({ commune: "" }) }] : []),
    ...(theme ? [{ label: theme, href: found.href({ theme: "" }) }] : []),
    ...(step ? [{ label: t.steps[step], href: found.href({ step: null }) }] : []),
  ];
  return <Chips filters={chips} clear={routes.stories.href()} />;
}

function OneStory({ story, territory }: { story: Story; territory: Territory }) {
  const t = useTexts(storiesTexts);
  const locale = useLocale();
  const { start, first, things, communes, money, moved } = story;
  const [code] = communes;
  const where = code ? (territory.communeByCode(code)?.commune.name ?? code) : t.metropolis;
  return (
    <StoryCard picture={story.cover && <CoverImage cover={story.cover} in="card" />} title={<ThingTitle of={first.thing} />} href={routes.show.href(start)}>
      <p class="small soft">{[where, first.thing.state].filter(Boolean).join(" · ")}</p>
      <Knots story={story} />
      <p class="story-fact">
        {money.given > 0 ? (
          <b>
            {sayEuros(money.given, locale)} <small>{t.given}</small>
          </b>
        ) : (
          <span>{t.noMoney}</span>
        )}
        <span>{lastFact(things) ?? (moved && t.moved(formatDate(moved, locale, { dateStyle: "medium" })))}</span>
      </p>
    </StoryCard>
  );
}

/** By what its end is told: a count of what was done or shown, or the words for where it stands. */
function lastFact(things: Story["things"]): string | undefined {
  const last = things.findLast(({ of, thing }) => (of.verb === "do" || of.verb === "show") && (thing.state || (thing.figure && !thing.figure.money)));
  if (!last) return undefined;
  const { state, figure } = last.thing;
  return figure && !figure.money ? `${figure.said} ${figure.of}` : state;
}

const [apart, most] = [33, 9];

/** A bead for each thing; of a long story, the last of them. */
function Knots({ story: { things } }: { story: Story }) {
  const t = useTexts(storiesTexts);
  const locale = useLocale();
  const done = things.filter(({ thing }) => thing.progress !== "next").length;
  const shown = things.slice(-most);
  const width = 20 + apart * (shown.length - 1);
  return (
    <p class="knots-line">
      <svg class="knots" viewBox={`0 0 ${width} 18`} width={width} height={18} aria-hidden="true">
        <path d={`M10 9H${width - 10}`} />
        {shown.map(({ thing }, at) => (
          <circle class={thing.progress === "next" ? undefined : thing.progress} cx={10 + at * apart} cy="9" r="6" />
        ))}
      </svg>
      <span class="vh">{t.knots(formatNumber(done, locale), formatNumber(things.length, locale))}</span>
    </p>
  );
}
