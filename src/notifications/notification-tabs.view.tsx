import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { SpaceTabs } from "#people";
import { texts } from "./notifications.texts.ts";
import { routes } from "./routes.ts";

/** The parts of "mon espace", then the two of this one. */
export function NotificationTabs({ space, here }: { space: SpaceTabs; here: "inbox" | "choosing" }) {
  const t = useTexts(texts);
  const parts = (["inbox", "choosing"] as const).map((part) => ({ label: t[part].tab, href: routes[part].href(), current: part === here }));
  return (
    <Band tight>
      <Tabs {...space} />
      <Tabs label={t.title} tabs={parts} />
    </Band>
  );
}
