import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { deskTexts, processRoutes } from "#processes";
import { channelsTexts } from "./channels.texts.ts";
import type { SourceSheet } from "./ledger.query.ts";
import { routes } from "../routes.ts";

interface FrameProps {
  process: { readonly slug: string; readonly title: string };
  /** None on the page of all sources. */
  source?: SourceSheet | undefined;
  /** Its own, where the page is about the source itself. */
  title?: string | undefined;
  lead?: string | undefined;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of the ledger's pages. */
export function ChannelsFrame({ process, source, title, lead, actions, children }: FrameProps) {
  const t = useTexts(channelsTexts);
  const desk = useTexts(deskTexts);
  const all = { label: t.title, href: routes.channels.href({ process: process.slug }) };
  const isOwn = title === undefined;
  const own = source && !isOwn ? [{ label: <Written>{source.title}</Written>, href: routes.source.href({ source: source.id }) }] : [];
  const trail = [
    { label: desk.title, href: processRoutes.desk.href() },
    { label: <Written>{process.title}</Written>, href: processRoutes.manage.href({ process: process.slug }) },
  ];
  return (
    <PageFrame
      trail={title === t.title ? trail : [...trail, all, ...own]}
      {...{ title: title ?? <Written>{source?.title}</Written>, lead, actions, children }}
    />
  );
}
