import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { State } from "../application.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import type { Application } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";

const tones: Readonly<Record<State, Tone>> = {
  ...{ draft: "warn", sent: "info", admissible: "info", inadmissible: "danger", granted: "ok", reserve: "warn", refused: "danger", withdrawn: "none" },
};

export function StateBadge({ state }: { state: State }) {
  const t = useTexts(callsTexts);
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>;
}

export const titleOf = (title: string, t: { readonly untitled: string }): string => title || t.untitled;

export function Title({ of }: { of: { readonly title: string } }) {
  const t = useTexts(applyTexts);
  return of.title ? <Written>{of.title}</Written> : t.untitled;
}

/** "12. La Roue tourne". */
export function NumberedTitle({ number, title }: { number: number; title: string }) {
  const locale = useLocale();
  return (
    <>
      {formatNumber(number, locale)}. <Written>{title}</Written>
    </>
  );
}

/** "Tiers-lieux, dossier n° 12". */
export function NumberOf({ application: { call, number, lang } }: { application: Application & { readonly lang?: Locale } }) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  return (
    <Quoting words={call.title} lang={lang}>
      {number === null ? call.title : t.number(call.title, formatNumber(number, locale))}
    </Quoting>
  );
}

/** The head of a page of one application's part. */
export function PartHead({ application, title, lead }: { application: Application; title: ComponentChildren; lead?: ComponentChildren }) {
  const general = useTexts(callsTexts);
  return (
    <PageHead
      title={title}
      trail={[
        { label: general.mine, href: routes.mine.href() },
        { label: <Title of={application} />, href: routes.application.href({ id: application.id }) },
      ]}
      badges={<StateBadge state={application.state} />}
      lead={lead}
      joined
    />
  );
}
