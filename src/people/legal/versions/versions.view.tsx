import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../../routes.ts";
import { readAt, wordOf } from "../addresses.ts";
import { legalTexts } from "../legal.texts.ts";
import { TextBody } from "../legal.view.tsx";
import type { LegalPage } from "../text/house.ts";
import type { LegalText } from "../text/legal-text.query.ts";
import type { ShownText } from "../text/shown-text.ts";

export function VersionsList({ page, versions }: { page: LegalPage; versions: readonly LegalText[] }) {
  const t = useTexts(legalTexts);
  const locale = useLocale();
  const hrefOf = (version: number) => routes.legalVersion.href({ page: wordOf(page), version: String(version) });
  return (
    <>
      <PageHead title={t.versionsOf[page]} lead={t.versionsLead} />
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

export function Version({ page, title, text, written }: { page: LegalPage; title: string; text: ShownText; written: LegalText | null }) {
  const t = useTexts(legalTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={title} lead={written ? `${t.since(formatDate(written.published_at, locale))} ${written.note}` : t.ofHouse} />
      <div class="wrap band tight flow">
        <p>
          <a href={readAt[page]}>{t.readInForce}</a> · <a href={routes.legalVersions.href({ page: wordOf(page) })}>{t.versions}</a>
        </p>
        <p class="soft">{t.filledToday}</p>
        <TextBody text={text} />
      </div>
    </>
  );
}
