import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Differences } from "#platform/ui/differences.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../../routes.ts";
import { readAt, wordOf } from "../addresses.ts";
import { legalTexts } from "../legal.texts.ts";
import { TextBody } from "../legal.view.tsx";
import type { LegalPage } from "../text/house.ts";
import type { LegalText } from "../text/legal-text.query.ts";
import type { FilledText } from "../text/shown-text.ts";

export function VersionsList({ page, versions }: { page: LegalPage; versions: readonly LegalText[] }) {
  const t = useTexts(legalTexts);
  const locale = useLocale();
  const hrefOf = (version: number) => routes.legalVersion.href({ page: wordOf(page), version: String(version) });
  return (
    <>
      <PageHead title={t.versionsOf[page]} lead={t.versionsLead} joined />
      <div class="wrap band tight flow">
        <p>
          <a href={readAt[page]}>{t.readInForce}</a>
        </p>
        <ol reversed start={versions.length} class="flow">
          {versions.map(({ version, published_at, note, fr }) => (
            <li>
              <a href={hrefOf(version)}>{t.versionOf(formatDate(published_at, locale))}</a>
              {fr === null && ` (${t.givenBack})`}
              <br />
              {note}
            </li>
          ))}
        </ol>
        <p>
          <a href={hrefOf(0)}>{t.ofHouse}</a>
        </p>
      </div>
    </>
  );
}

/** Two versions as they were written. */
export interface Changes {
  /** The number of the other one; 0 is the house's own. */
  readonly against: number;
  /** Those it can be compared with, the last one first. */
  readonly others: readonly number[];
  readonly language: Locale;
  readonly before: string;
  readonly after: string;
}

interface VersionProps {
  page: LegalPage;
  title: string;
  text: FilledText;
  written: LegalText | null;
  changes: Changes | null;
}

export function Version({ page, title, text, written, changes }: VersionProps) {
  const t = useTexts(legalTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={title} lead={written ? `${t.since(formatDate(written.published_at, locale))} ${written.note}` : t.ofHouse} joined />
      <div class="wrap band tight flow">
        <p>
          <a href={readAt[page]}>{t.readInForce}</a> · <a href={routes.legalVersions.href({ page: wordOf(page) })}>{t.versions}</a>
        </p>
        {changes && written && <Changed page={page} version={written.version} changes={changes} />}
        <p class="soft">{t.filledToday}</p>
        <TextBody text={text} />
      </div>
    </>
  );
}

function Changed({ page, version, changes }: { page: LegalPage; version: number; changes: Changes }) {
  const t = useTexts(legalTexts);
  const { against, others, language, before, after } = changes;
  return (
    <Disclosure summary={t.changes(t.version(against))}>
      {others.length > 1 && (
        <Filters action={routes.legalVersion.href({ page: wordOf(page), version: String(version) })} label={t.compare} inline>
          <Select
            name="avec"
            label={t.compareWith}
            value={String(against)}
            choices={others.map((other) => ({ value: String(other), label: t.version(other) }))}
          />
          <Button kind="quiet">{t.compare}</Button>
        </Filters>
      )}
      <Written as="div" lang={language}>
        {before === after ? <p>{t.sameWords}</p> : <Differences before={before} after={after} />}
      </Written>
    </Disclosure>
  );
}
