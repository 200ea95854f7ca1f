import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { processCrumb, stateTone } from "#processes";
import { type Conversation, paramsOf } from "./conversation.ts";
import { conversationTexts } from "./conversation.texts.ts";
import { routes } from "./routes.ts";

interface HeadProps {
  conversation: Conversation;
  /** Of a page under the conversation's own. */
  title?: string | undefined;
  /** What the breadcrumb calls it, where the title is a sentence. */
  here?: string | undefined;
  lead?: ComponentChildren;
  actions?: ComponentChildren;
  /** Where what comes next must stand high on a phone: without what the conversation's own page says. */
  bare?: boolean | undefined;
  /** On the pages of those who run it, the way leads back there. */
  running?: boolean | undefined;
}

/** The top of every page of a conversation. */
export function ConversationHead({ conversation, title, here, lead, actions, bare, running }: HeadProps) {
  const t = useTexts(conversationTexts);
  const locale = useLocale();
  const params = paramsOf(conversation);
  const trail = [
    processCrumb(conversation.process),
    ...(title ? [{ label: <Written>{conversation.title}</Written>, href: (running ? routes.manage : routes.conversation).href(params) }] : []),
  ];
  const { state } = conversation;
  return (
    <PageHead
      title={title ?? <Written>{conversation.title}</Written>}
      {...(here && { here })}
      trail={trail}
      joined
      badges={
        !title &&
        !bare && (
          <>
            <Badge tone={stateTone(state)}>{sayState(conversation, locale)}</Badge>
            <Badge>{t.entries[conversation.entry]}</Badge>
          </>
        )
      }
      lead={lead}
      actions={actions}
    />
  );
}

/** "Ouverte jusqu'au …", "Rapport publié": in few words where it stands. */
export function sayState({ state, phase, opensAt, closesAt }: Conversation, locale: Locale): string {
  const t = conversationTexts[locale];
  if (state !== "open") return t.states[state];
  if (phase === "next") return t.opens(sayInstant(opensAt, locale));
  if (phase === "done") return t.closed;
  return closesAt ? t.until(sayInstant(closesAt, locale)) : t.open;
}
