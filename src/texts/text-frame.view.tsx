import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import { processCrumb, stateTone } from "#processes";
import type { DebatedText } from "./text.query.ts";
import { routes } from "./routes.ts";
import { textTexts } from "./text.texts.ts";

type Tab = "text" | "amendments" | "versions";

/** What stands in every address of a text. */
export const paramsOf = ({ process, slug }: Pick<DebatedText, "process" | "slug">) => ({ process: process.slug, text: slug });

/** Head, states and tabs of a text; on a page under it, the text itself is in the trail. */
export function TextFrame({ text, tab, title, children }: { text: DebatedText; tab?: Tab; title?: string; children: ComponentChildren }) {
  const t = useTexts(textTexts);
  const locale = useLocale();
  const params = paramsOf(text);
  const trail = [processCrumb(text.process), ...(title ? [{ label: <Written>{text.title}</Written>, href: routes.text.href(params) }] : [])];
  const tabs = [
    { label: t.tabs.text, href: routes.text.href(params), current: tab === "text" },
    { label: t.tabs.amendments, href: routes.amendments.href(params), current: tab === "amendments" },
    { label: t.tabs.versions, href: routes.compareVersions.href(params), current: tab === "versions" },
  ];
  return (
    <>
      <PageHead
        title={title ?? <Written>{text.title}</Written>}
        trail={trail}
        joined={tab !== undefined}
        badges={
          <>
            <Badge tone={stateTone(text.state)}>{t.states[text.state]}</Badge>
            <Badge>{text.publishedAt ? t.version(text.version, sayShortDay(text.publishedAt, locale)) : t.draftOnly}</Badge>
          </>
        }
        lead={title ? undefined : sayOpening(text, locale)}
      />
      {tab && text.version > 0 && (
        <div class="wrap">
          <Tabs label={t.tabs.label} tabs={tabs} />
        </div>
      )}
      <Band tight>{children}</Band>
    </>
  );
}

/** Until when one may propose changes, or since when not. */
function sayOpening({ state, phase, opensAt, closesAt }: DebatedText, locale: Locale): string {
  const t = textTexts[locale];
  if (state === "final") return t.closed;
  if (phase === "next") return t.notYet(sayInstant(opensAt, locale));
  if (!closesAt) return t.openEnded;
  return phase === "now" ? t.until(sayInstant(closesAt, locale)) : t.ended(sayInstant(closesAt, locale));
}
