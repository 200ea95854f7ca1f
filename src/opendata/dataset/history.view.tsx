import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Translation } from "#platform/ui/written.tsx";
import { changesTexts } from "../changes/changes.texts.ts";
import { opendataTexts } from "../opendata.texts.ts";
import type { StoredDataset } from "../published/published.dataset.ts";
import type { Edition } from "../published/published.ts";
import { routes } from "../routes.ts";

export function History({ dataset: { id, title }, editions }: { dataset: StoredDataset; editions: readonly Edition[] }) {
  const t = useTexts(opendataTexts);
  return (
    <PageFrame
      title={t.versions}
      lead={t.versionsLead}
      trail={[
        { label: t.title, href: routes.catalogue.href() },
        { label: <Translation of={title} />, href: routes.dataset.href({ id }) },
      ]}
    >
      <Entries>
        {editions.map((edition, at) => (
          <OneVersion isFirst={at === editions.length - 1} edition={edition} />
        ))}
      </Entries>
    </PageFrame>
  );
}

function OneVersion({ isFirst, edition: { dataset: id, number, publishedAt, rows, bytes, diff, sha256 } }: { isFirst: boolean; edition: Edition }) {
  const t = useTexts(opendataTexts);
  const changes = useTexts(changesTexts);
  const locale = useLocale();
  const count = (value: number) => formatNumber(value, locale);
  return (
    <Entry
      level={2}
      title={t.version(String(number))}
      meta={[
        publishedAt && formatDate(publishedAt, locale),
        rows !== null && plural(rows, locale, t.rows),
        bytes !== null && t.kilobytes(count(Math.ceil(bytes / 1000))),
      ].filter(Boolean)}
    >
      {!isFirst && diff && (
        <p>
          {t.diff({ added: count(diff.added), changed: count(diff.changed), removed: count(diff.removed) })}.{" "}
          <a href={routes.changes.href({ id, number: String(number) })}>
            {changes.see}
            <span class="vh"> ({t.version(String(number))})</span>
          </a>
        </p>
      )}
      <p class="small soft">
        SHA-256&nbsp;: <code>{sha256}</code>
      </p>
      <Go icon="download" href={routes.versionFile.href({ id, number: String(number) })}>
        {t.versionFile(String(number))}
      </Go>
    </Entry>
  );
}
