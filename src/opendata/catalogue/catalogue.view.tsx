import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Dataset, FilePackage } from "#platform/open-data/dataset.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import { themes } from "../themes.ts";

interface DatasetLine {
  readonly dataset: Dataset;
  readonly count: number;
  readonly lastChange: Date | null;
}

interface CatalogueProps {
  listed: readonly DatasetLine[];
  /** The latest first. */
  packages: readonly FilePackage[];
  now: Date;
}

export function Catalogue({ listed, packages, now }: CatalogueProps) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <Band tight label={t.what}>
        <h2 class="vh">{t.what}</h2>
        <Entries>
          {listed.map(({ dataset: { id, title, description, theme }, count, lastChange }) => (
            <Entry
              title={title[locale]}
              href={routes.dataset.href({ id })}
              lead={{ icon: "database" }}
              meta={[plural(count, locale, t.rows), themes[theme][locale], lastChange ? t.changed(formatAge(lastChange, now, locale)) : t.never]}
            >
              <p>{description[locale]}</p>
            </Entry>
          ))}
        </Entries>
      </Band>
      {packages.length > 0 && <Packages packages={packages} />}
      <Band ground="linen">
        <SectionHead title={t.machine}>{t.machineText}</SectionHead>
        <p class="row">
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
            title={title[locale]}
            href={href}
            lead={{ icon: "file-check" }}
            meta={[t.published(formatDate(issued, locale)), plural(files.length, locale, t.files), t.kilobytes(kilobytes(files))]}
          />
        ))}
      </Entries>
    </Band>
  );
}
