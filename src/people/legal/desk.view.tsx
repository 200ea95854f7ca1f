import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Onward } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../routes.ts";
import { readAt, wordOf } from "./addresses.ts";
import type { Requirement } from "./checklist.ts";
import { legalTexts } from "./legal.texts.ts";
import type { LegalPage } from "./text/house.ts";

interface TextState {
  readonly kind: LegalPage;
  /** When the publisher's own text came in force; null: the house's. */
  readonly since: Date | null;
  readonly asked: readonly Requirement[];
}

export function LegalDesk({ texts }: { texts: readonly TextState[] }) {
  const t = useTexts(legalTexts);
  const locale = useLocale();
  const missing = texts.flatMap(({ asked }) => asked).filter(({ done }) => !done).length;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} badges={<span class="soft">{t.missing(missing)}</span>} joined />
      <div class="wrap band tight flow">
        <Onward href={routes.publisher.href()}>{t.publisherTitle}</Onward>
        {texts.map(({ kind, since, asked }) => (
          <section class="flow">
            <h2>{t.names[kind]}</h2>
            <p>
              {since ? t.ownSince(formatDate(since, locale)) : t.ofHouse} <a href={readAt[kind]}>{t.read}</a> ·{" "}
              <a href={routes.writeText.href({ page: wordOf(kind) })}>{t.write}</a> ·{" "}
              <a href={routes.legalVersions.href({ page: wordOf(kind) })}>{t.versions}</a>
            </p>
            <ul>
              {asked.map(({ says, done, href }) => (
                <li>
                  {says}&nbsp;: {done ? t.there : <a href={href}>{t.lacking}</a>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
