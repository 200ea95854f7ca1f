import { useTexts } from "#platform/i18n/context.tsx";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { governanceTexts } from "../governance.texts.ts";
import type { Reliability } from "../series.ts";

const tones: Record<Reliability, Tone | undefined> = { counted: "ok", official: "ok", estimated: "warn", entered: undefined };

/** How far a figure can be trusted. */
export function ReliabilityBadge({ reliability }: { reliability: Reliability }) {
  const t = useTexts(governanceTexts).reliabilities;
  return <Badge tone={tones[reliability]}>{t[reliability]}</Badge>;
}
