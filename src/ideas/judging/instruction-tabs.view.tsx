import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { StageKind } from "#processes";
import { judgingTexts } from "./judging.texts.ts";
import { type Queue, queueNeeds, queues } from "./queues.ts";
import { queueTexts } from "./queues.texts.ts";
import { routes } from "../routes.ts";

export interface InstructionTabsProps {
  slug: string;
  kinds: readonly StageKind[];
  current: Queue;
  /** What waits in some of them. */
  counts: Partial<Record<Queue, number>>;
}

export function InstructionTabs({ slug, kinds, current, counts }: InstructionTabsProps) {
  const t = useTexts(queueTexts);
  const general = useTexts(judgingTexts);
  const locale = useLocale();
  const shown = queues.filter((queue) => queue === current || !queueNeeds[queue] || kinds.includes(queueNeeds[queue]));
  const tabs = shown.map((queue) => ({
    label: t[queue],
    href: routes[queue].href({ process: slug }),
    count: counts[queue] ? formatNumber(counts[queue], locale) : undefined,
    current: queue === current,
  }));
  return <Tabs label={general.queues} tabs={tabs} />;
}
