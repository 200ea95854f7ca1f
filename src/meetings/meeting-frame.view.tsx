import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Meeting } from "./meetings.query.ts";
import { routes } from "./routes.ts";
import { meetingsTexts } from "./meetings.texts.ts";

interface FrameProps {
  meeting: Meeting;
  title: string;
  lead?: ComponentChildren;
  children: ComponentChildren;
}

/** A page under a meeting's own. */
export function MeetingFrame({ meeting, title, lead, children }: FrameProps) {
  const t = useTexts(meetingsTexts);
  const trail = [
    { label: t.list, href: routes.meetings.href() },
    { label: <Written>{meeting.title}</Written>, href: routes.meeting.href({ meeting: meeting.slug }) },
  ];
  return (
    <PageFrame title={title} trail={trail} lead={lead} flow>
      {children}
    </PageFrame>
  );
}
