import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { deskTexts, processRoutes } from "#processes";
import { channelsTexts } from "./channels.texts.ts";
import type { SourceSheet } from "./ledger.query.ts";
import { routes } from "../routes.ts";

interface FrameProps {
  process: { readonly slug: string; readonly title: string };
  /** None on the page of all sources. */
  source?: SourceSheet | undefined;
  title: string;
  lead?: string | undefined;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of the ledger's pages. */
export function ChannelsFrame({ process, source, title, lead, actions, children }: FrameProps) {
  const t = useTexts(channelsTexts);
  const desk = useTexts(deskTexts);
  const all = { label: t.title, href: routes.channels.href({ process: process.slug }) };
  const own = source && source.title !== title ? [{ label: source.title, href: routes.source.href({ source: source.id }) }] : [];
  const trail = [
    { label: desk.title, href: processRoutes.desk.href() },
    { label: process.title, href: processRoutes.manage.href({ process: process.slug }) },
  ];
  return <PageFrame trail={title === t.title ? trail : [...trail, all, ...own]} {...{ title, lead, actions, children }} />;
}
