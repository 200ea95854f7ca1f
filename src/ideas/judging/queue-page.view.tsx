import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { processRoutes } from "#processes";
import { InstructionTabs } from "./instruction-tabs.view.tsx";
import type { JudgingProcess } from "./judged.query.ts";
import { judgingTexts } from "./judging.texts.ts";
import type { Queues } from "./queue-counts.query.ts";
import type { Queue } from "./queues.ts";

export interface QueuePageProps extends Queues {
  process: JudgingProcess;
  current: Queue;
  title: string;
  lead?: string | undefined;
  actions?: ComponentChildren;
  done?: string | undefined;
  wrong?: string | undefined;
  children: ComponentChildren;
}

/** A queue of one process, among its others. */
export function QueuePage({ process, current, title, lead, actions, done, wrong, kinds, counts, children }: QueuePageProps) {
  const t = useTexts(judgingTexts);
  const trail = [
    { label: t.desk, href: processRoutes.desk.href() },
    { label: process.title, href: processRoutes.manage.href({ process: process.slug }) },
  ];
  return (
    <>
      <PageHead title={title} trail={trail} lead={lead} actions={actions} joined />
      <Band tight>
        <InstructionTabs slug={process.slug} kinds={kinds} current={current} counts={counts} />
        <div class="flow judging-queue">
          {done && <Notice tone="ok" title={done} announce />}
          {wrong && <Notice tone="warn" title={wrong} announce />}
          {children}
        </div>
      </Band>
    </>
  );
}
