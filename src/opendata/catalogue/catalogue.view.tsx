import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Dataset, FilePackage } from "#platform/open-data/dataset.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Translation } from "#platform/ui/written.tsx";
import { harvestTexts } from "../harvest/harvest.texts.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import { themes } from "../themes.ts";
import { type CatalogueValues, themeWords } from "./catalogue.filters.ts";

interface DatasetLine {
  readonly dataset: Dataset;
  readonly count: number;
  readonly lastChange: Date | null;
}

interface CatalogueProps {
  /** As they are shown, by theme. */
  listed: readonly DatasetLine[];
  /** What was asked for. */
  values: CatalogueValues;
  /** Those that datasets have. */
  known: readonly Dataset["theme"][];
  /** None when datasets are asked for. The latest first. */
  packages: readonly FilePackage[];
  now: Date;
  /** Whoever looks may publish one. */
  publishes: boolean;
}

export function Catalogue({ listed, values, known, packages, now, publishes }: CatalogueProps) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={publishes && <ButtonLink href={routes.desk.href()}>{t.publish}</ButtonLink>} joined />
      <Band tight label={t.what}>
        <div class="flow loose">
          <Filters
            action={routes.catalogue.href()}
            values={{ q: values.q, theme: values.theme && themeWords[values.theme] }}
            label={t.filter}
            lands="jeux"
            fold
          >
            <div class="filters-grid">
              <TextField name="q" type="search" label={t.words} maxLength={100} />
              <Select name="theme" label={t.theme} empty={t.allThemes} choices={known.map((one) => ({ value: themeWords[one], label: themes[one][locale] }))} />
              <Button kind="quiet" icon="search">
                {t.show}
              </Button>
            </div>
          </Filters>
          <p id="jeux">
            <b>{plural(listed.length, locale, t.count)}</b>
          </p>
          <Themes listed={listed} />
          {listed.length === 0 && <Empty title={t.none} actions={<Go href={routes.catalogue.href()}>{t.all}</Go>} />}
          {[...Map.groupBy(listed, ({ dataset }) => dataset.theme)].map(([theme, lines]) => (
            <TitledPart id={themeWords[theme]} title={themes[theme][locale]}>
              <Lines lines={lines} now={now} />
            </TitledPart>
          ))}
        </div>
      </Band>
      {packages.length > 0 && <Packages packages={packages} />}
      <Band ground="linen">
        <SectionHead title={t.machine}>{t.machineText}</SectionHead>
        <p class="row">
          <ButtonLink kind="quiet" icon="list" href={routes.guide.href()}>
            {t.api}
          </ButtonLink>
          <ButtonLink kind="quiet" icon="list" href={routes.elsewhere.href()}>
            {useTexts(harvestTexts).elsewhere}
          </ButtonLink>
          <ButtonLink kind="quiet" icon="download" href={routes.turtle.href()}>
            Turtle
          </ButtonLink>
          <ButtonLink kind="quiet" icon="download" href={routes.jsonld.href()}>
            JSON-LD
          </ButtonLink>
        </p>
      </Band>
    </>
  );
}

/** Where each theme begins, of a long list. */
function Themes({ listed }: Pick<CatalogueProps, "listed">) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  const byTheme = [...Map.groupBy(listed, ({ dataset }) => dataset.theme)];
  if (byTheme.length < 2) return null;
  return (
    <nav aria-label={t.themes}>
      <ul class="row">
        {byTheme.map(([theme, lines]) => (
          <li>
            <a href={`#${themeWords[theme]}`}>{themes[theme][locale]}</a> ({lines.length})
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Lines({ lines, now }: { lines: readonly DatasetLine[]; now: Date }) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  return (
    <Entries>
      {lines.map(({ dataset: { id, title, description }, count, lastChange }) => (
        <Entry
          title={<Translation of={title} />}
          href={routes.dataset.href({ id })}
          meta={[plural(count, locale, t.rows), lastChange ? t.changed(formatAge(lastChange, now, locale)) : count === 0 && t.never]}
        >
          <p class="brief">
            <Translation of={description} />
          </p>
        </Entry>
      ))}
    </Entries>
  );
}

/** Files that stay as they were published, each vote's on the page of its result. */
function Packages({ packages }: Pick<CatalogueProps, "packages">) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  const kilobytes = (files: FilePackage["files"]) => formatNumber(Math.ceil(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000), locale);
  return (
    <Band tight>
      <SectionHead title={t.packages}>{t.packagesText}</SectionHead>
      <Entries>
        {packages.map(({ title, href, issued, files }) => (
          <Entry
            title={<Translation of={title} />}
            href={href}
            lead={{ icon: "file-check" }}
            meta={[t.published(formatDate(issued, locale)), plural(files.length, locale, t.files), t.kilobytes(kilobytes(files))]}
          />
        ))}
      </Entries>
    </Band>
  );
}
