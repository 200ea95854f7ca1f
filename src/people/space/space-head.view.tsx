import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { spaceTexts } from "./space.texts.ts";
import type { SpaceTabs } from "./space-tabs.ts";
import { routes } from "../routes.ts";

interface SpaceHeadProps {
  title: string;
  here?: string | undefined;
  lead?: ComponentChildren;
  trail?: readonly Crumb[] | undefined;
  /** The page "mon espace" itself: no way back to it. */
  top?: boolean | undefined;
  tabs: SpaceTabs;
}

/** Top of a page of "mon espace": title, then the ways to its other parts. */
export function SpaceHead({ title, here = title, lead, trail = [], top, tabs }: SpaceHeadProps) {
  const t = useTexts(spaceTexts);
  return (
    <PageFrame title={title} here={here} lead={lead} trail={top ? [] : [{ label: t.here, href: routes.space.href() }, ...trail]}>
      <Tabs {...tabs} />
    </PageFrame>
  );
}
