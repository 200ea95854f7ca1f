import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import { processRoutes } from "#processes";
import type { CaseProcess } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import type { Queues } from "./queues.query.ts";
import { routes } from "../routes.ts";
import { type Queue, queueNeeds, queues as allQueues } from "./queues.ts";
import { queueTexts } from "./queues.texts.ts";

interface QueuePageProps {
  process: CaseProcess;
  queues: Queues;
  current: Queue;
  title: string;
  lead?: string | undefined;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A queue of one process, among its others. */
export function QueuePage({ process, queues, current, title, lead, actions, children }: QueuePageProps) {
  const t = useTexts(caseTexts);
  const trail = [
    { label: t.desk, href: processRoutes.desk.href() },
    { label: <Written>{process.title}</Written>, href: processRoutes.manage.href({ process: process.slug }) },
  ];
  return (
    <PageFrame title={title} trail={trail} lead={lead} actions={actions}>
      <QueueTabs slug={process.slug} queues={queues} current={current} />
      <div class="flow judging-queue">{children}</div>
    </PageFrame>
  );
}

function QueueTabs({ slug, queues: { kinds, counts }, current }: Pick<QueuePageProps, "queues" | "current"> & { slug: string }) {
  const t = useTexts(queueTexts);
  const general = useTexts(caseTexts);
  const locale = useLocale();
  const shown = allQueues.filter((queue) => queue === current || !queueNeeds[queue] || kinds.includes(queueNeeds[queue]));
  const tabs = shown.map((queue) => ({
    label: t[queue],
    href: routes[queue].href({ process: slug }),
    count: counts[queue] ? formatNumber(counts[queue], locale) : undefined,
    current: queue === current,
  }));
  return <Tabs label={general.queues} tabs={tabs} />;
}
