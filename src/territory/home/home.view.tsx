import { feedsTexts } from "#platform/feeds/feeds.texts.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList } from "#platform/i18n/format.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Go, Onward } from "#platform/ui/button.tsx";
import { House, Street } from "#platform/ui/house.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { withQuery } from "#platform/web/path.ts";
import { ofCommune } from "../commune.ts";
import { CommuneField } from "../commune-field.view.tsx";
import type { Figure } from "../offers.ts";
import { routes } from "../routes.ts";
import type { Territory } from "../territory.ts";
import { texts } from "../texts.ts";
import type { Choice } from "./home.filters.ts";
import type { HomeParts } from "./home.query.ts";
import { DatesAndActs } from "./dates-and-acts.view.tsx";
import { HomeMap } from "./home-map.view.tsx";

interface HomeProps {
  territory: Territory;
  choice: Choice;
  parts: HomeParts;
  now: Date;
}

export function Home({ territory, choice, parts, now }: HomeProps) {
  const t = useTexts(texts).home;
  const { home: own } = usePage().appearance;
  const locale = useLocale();
  const commune = choice.kind === "chosen" ? choice.commune : null;
  return (
    <>
      <section class="hero">
        <div class="wrap">
          <div class="hero-text">
            <h1>{own.heading?.[locale] ?? t.heading}</h1>
            <p class="lead">{own.lead?.[locale] ?? t.lead}</p>
            <ChooseCommune territory={territory} choice={choice} />
            {parts.invitations.map((line) => (
              <p class="soft">{line}</p>
            ))}
          </div>
          <HomeMap territory={territory} commune={commune} layers={parts.layers} />
        </div>
      </section>
      {parts.bands.map(({ key, band }) => band ?? <OwnBand of={key} parts={parts} now={now} />)}
    </>
  );
}

/** What the home draws itself, among the bands of the rooms. */
function OwnBand({ of, parts, now }: { of: string | null; parts: HomeParts; now: Date }) {
  if (of === "dates") return <DatesAndActs dates={parts.dates} acts={parts.acts} />;
  return parts.figures.length > 0 ? <Figures figures={parts.figures} now={now} /> : null;
}

/** Typed or picked from the browser's list of names; the server reads both. */
function ChooseCommune({ territory, choice }: Pick<HomeProps, "territory" | "choice">) {
  const t = useTexts(texts).home;
  const locale = useLocale();
  const typed = choice.kind === "chosen" ? choice.commune.name : choice.kind === "none" || choice.kind === "found" ? "" : choice.typed;
  const problem = choice.kind === "unknown" ? t.notFound(choice.typed) : undefined;
  return (
    <>
      <form class="inline-form" action={routes.home.href()}>
        <CommuneField label={t.field} hint={t.hint} value={typed} wrong={problem} list="communes" />
        <datalist id="communes">
          {territory.communes.map(({ name }) => (
            <option value={name} />
          ))}
        </datalist>
        <Button big>{t.button}</Button>
      </form>
      {choice.kind === "several" && <Hits choice={choice} />}
      {choice.kind === "chosen" && (
        <p class="row">
          <Go href={routes.commune.href({ slug: choice.commune.slug })}>{t.communePage(ofCommune(choice.commune, locale))}</Go>
          <a href={routes.home.href()}>{t.all}</a>
        </p>
      )}
    </>
  );
}

function Hits({ choice }: { choice: Extract<Choice, { kind: "several" }> }) {
  const t = useTexts(texts).home;
  return (
    <div role="status">
      <p>{/^\d{5}$/.test(choice.typed) ? t.sharedCode(choice.typed) : t.several(choice.typed)}</p>
      <ul class="row">
        {choice.hits.map(({ commune, associated }) => (
          <li>
            <a href={withQuery(routes.home.href(), { commune: commune.slug })}>{associated ? `${associated.name} (${commune.name})` : commune.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figures({ figures, now }: { figures: readonly Figure[]; now: Date }) {
  const t = useTexts(texts).home;
  const feeds = useTexts(feedsTexts);
  const locale = useLocale();
  const sources = [...new Set(figures.map(({ source }) => source))];
  return (
    <Band>
      <SectionHead title={t.figures}>{t.figuresNote}</SectionHead>
      <Street>
        {figures.map(({ value, label, windows, href }) => (
          <House figure={value} windows={windows && { lit: windows.lit, total: windows.of }}>
            {href ? <a href={href}>{label}</a> : label}
          </House>
        ))}
      </Street>
      <p class="small soft">{t.figuresSource(formatList(sources, locale), formatDate(now, locale))}</p>
      <Onward icon="rss" href={platformRoutes.news.href()}>
        {feeds.follow}
      </Onward>
    </Band>
  );
}
