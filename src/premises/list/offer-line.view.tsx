import type { ComponentChildren } from "preact";

import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge, Tags } from "#platform/ui/badge.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { Written } from "#platform/ui/written.tsx";
import { type Phase, phaseOf } from "../offer.ts";
import { premisesTexts } from "../premises.texts.ts";
import { coverOfOffer, sayRent, saySurface, sayUses, sayWhen } from "../say-offer.ts";
import type { LocatedOffer } from "./columns.ts";

const tones = { draft: "warn", open: "ok", ended: "none", let: "none", withdrawn: "danger" } as const satisfies Record<Phase, string>;

export function PhaseBadge({ phase }: { phase: Phase }) {
  const t = useTexts(premisesTexts);
  return <Badge tone={tones[phase]}>{t.phases[phase]}</Badge>;
}

interface LineProps {
  offer: LocatedOffer;
  href: string;
  today: string;
  level?: 2 | 3;
  tick?: ComponentChildren;
  /** Its state, where not all of the list have the same. */
  badge?: boolean;
}

/** One line of a list: picture, surface and rent, where, from when, what for. */
export function OfferLine({ offer, href, today, level = 3, tick, badge }: LineProps) {
  const t = useTexts(premisesTexts);
  const locale = useLocale();
  const { title, kind, placeName, communeName, wheelchair } = offer;
  return (
    <Entry
      title={<Written>{title}</Written>}
      href={href}
      level={level}
      tick={tick}
      picture={<CoverImage cover={coverOfOffer(offer)} />}
      meta={[
        badge && <PhaseBadge phase={phaseOf(offer, today)} />,
        <b class="nobreak">{saySurface(offer, locale)}</b>,
        <b>{sayRent(offer, locale)}</b>,
        [placeName, communeName].filter(Boolean).join(", "),
        sayWhen(offer, today, locale),
      ].filter(Boolean)}
    >
      <Tags
        items={[
          { label: t.kinds[kind] },
          ...(offer.uses.length > 0 ? [{ label: sayUses(offer, locale) }] : []),
          ...(wheelchair === "yes" ? [{ label: t.access.yes, icon: "accessibility" as const }] : []),
        ]}
      />
    </Entry>
  );
}
