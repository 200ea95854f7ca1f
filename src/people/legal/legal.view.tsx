import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { wordOf } from "./addresses.ts";
import { Kept } from "./kept.view.tsx";
import { legalTexts } from "./legal.texts.ts";
import type { LegalPage } from "./text/house.ts";
import type { FilledText } from "./text/shown-text.ts";

/** `since`: when the publisher's own text came in force; null: the house's text. */
export function LegalPageView({ page, text, since }: { page: LegalPage; text: FilledText; since: Date | null }) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <div class="wrap band tight flow">
        <TextBody text={text} />
        {since && <Versions page={page} since={since} />}
      </div>
    </>
  );
}

/** The words alone; where they are in another language than the page, this is said to who sees and to who listens. */
export function TextBody({ text }: { text: FilledText }): ComponentChildren {
  const { body, language } = text;
  const t = useTexts(legalTexts);
  const prose = body.map((part, at) => (
    <>
      {at > 0 && <Kept text={text} />}
      <Prose html={renderMarkdown(part, 2)} />
    </>
  ));
  if (language === useLocale()) return prose;
  return (
    <>
      <p class="soft">{t.frenchOnly}</p>
      <Written as="div" class="flow" lang={language}>
        {prose}
      </Written>
    </>
  );
}

export function Versions({ page, since }: { page: LegalPage; since: Date }) {
  const t = useTexts(legalTexts);
  const locale = useLocale();
  return (
    <p class="soft">
      {t.since(formatDate(since, locale))} <a href={routes.legalVersions.href({ page: wordOf(page) })}>{t.versions}</a>
    </p>
  );
}
