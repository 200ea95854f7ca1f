import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
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

/** "Tiers-lieux, dossier n° 12". */
export function NumberOf({ application: { call, number } }: { application: Application }) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  return <>{number === null ? call.title : t.number(call.title, formatNumber(number, locale))}</>;
}

/** The head of a page of one application's part. */
export function PartHead({ application, title, lead }: { application: Application; title: string; lead?: ComponentChildren }) {
  const t = useTexts(applyTexts);
  const general = useTexts(callsTexts);
  return (
    <PageHead
      title={title}
      trail={[
        { label: general.mine, href: routes.mine.href() },
        { label: titleOf(application.title, t), href: routes.application.href({ id: application.id }) },
      ]}
      badges={<StateBadge state={application.state} />}
      lead={lead}
      joined
    />
  );
}
