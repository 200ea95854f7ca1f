import type { ComponentChildren } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Go } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import { deskTexts } from "../desk/desk.texts.ts";
import type { ProcessSheet } from "../process.query.ts";
import type { ProcessState } from "../process.ts";
import { processTexts } from "../process.texts.ts";
import { type ManagePart, manageParts, manageTexts } from "./manage.texts.ts";
import { routes } from "../routes.ts";

export const stateTones: Readonly<Record<ProcessState, Tone>> = { draft: "none", rehearsal: "warn", published: "ok", ended: "info", cancelled: "danger" };

interface FrameProps {
  process: Pick<ProcessSheet, "slug" | "title" | "state">;
  part: ManagePart;
  /** The title of a page below a part: one stage among the stages. */
  title?: ComponentChildren;
  lead?: string | undefined;
  children: ComponentChildren;
}

/** The head of every page on which a process is composed, and the way to its other parts. */
export function ManageFrame({ process, part, title, lead, children }: FrameProps) {
  const locale = useLocale();
  const t = manageTexts[locale];
  const { slug, state } = process;
  const here = title ?? t.tabs[part];
  const trail = [
    { label: deskTexts[locale].title, href: routes.desk.href() },
    ...(part === "manage" ? [] : [{ label: <Written>{process.title}</Written>, href: routes.manage.href({ process: slug }) }]),
    ...(title ? [{ label: t.tabs[part], href: routes[part].href({ process: slug }) }] : []),
  ];
  return (
    <PageFrame
      title={part === "manage" ? <Written>{process.title}</Written> : here}
      trail={trail}
      lead={lead}
      badges={<Badge tone={stateTones[state]}>{processTexts[locale].states[state]}</Badge>}
      actions={<Go href={routes.process.href({ process: slug })}>{t.seePublic}</Go>}
      flow
    >
      <Tabs
        label={t.tabsLabel}
        tabs={manageParts.map((one) => ({ label: t.tabs[one], href: routes[one].href({ process: slug }), current: one === part && !title }))}
      />
      {children}
    </PageFrame>
  );
}
