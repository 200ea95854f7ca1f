import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Tabs } from "#platform/ui/tabs.tsx";
import { routes } from "../routes.ts";
import { queuesTexts } from "./queues.texts.ts";
import { type Tab, tabs } from "./tabs.ts";

interface DeskTabsProps {
  counts: Readonly<Record<Tab, number>>;
  /** Public answers to check again. */
  again: number;
  current: Tab | "again";
  href: (tab: Tab) => string;
}

/** The queues of those who answer: questions by state, and public answers to check again. */
export function DeskTabs({ counts, again, current, href }: DeskTabsProps) {
  const t = useTexts(queuesTexts);
  const locale = useLocale();
  const links = keysOf(tabs).map((key) => ({
    ...{ label: t.tabs[key], href: href(key), count: formatNumber(counts[key], locale), current: key === current },
  }));
  const last = { label: t.again, href: routes.again.href(), count: formatNumber(again, locale), current: current === "again" };
  return <Tabs label={t.tabsLabel} tabs={[...links, last]} />;
}
