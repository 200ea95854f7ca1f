import type { VNode } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Cards } from "#platform/ui/card.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { territoryRoutes } from "#territory";
import { spaceTexts } from "./space.texts.ts";
import { SpaceHead } from "./space-head.view.tsx";
import type { SpaceTabs } from "./space-tabs.ts";
import type { PlacedTask } from "./tasks.ts";
import { TaskDesk } from "./tasks.view.tsx";
import { routes } from "../routes.ts";

interface SpaceProps {
  name: string;
  tabs: SpaceTabs;
  tasks: readonly PlacedTask[];
  now: Date;
  waiting: readonly VNode[];
  yours: readonly VNode[];
}

export function Space({ name, tabs, tasks, now, waiting, yours }: SpaceProps) {
  const t = useTexts(spaceTexts);
  return (
    <>
      <SpaceHead title={t.hello(name)} here={t.here} lead={t.lead} tabs={tabs} top />
      {tasks.length + waiting.length + yours.length === 0 ? (
        <Band tight>
          <NothingYet />
        </Band>
      ) : (
        <>
          {tasks.length > 0 && <TaskDesk tasks={tasks} now={now} />}
          {(waiting.length > 0 || tasks.length === 0) && (
            <Band tight>
              <SectionHead title={tasks.length > 0 ? t.besides : t.waiting}>{waiting.length === 0 && t.nothingWaits}</SectionHead>
              {waiting.length > 0 && <Cards>{waiting}</Cards>}
            </Band>
          )}
          {yours.length > 0 && (
            <Band ground="linen">
              <SectionHead title={t.yours} />
              <Cards>{yours}</Cards>
            </Band>
          )}
        </>
      )}
    </>
  );
}

function NothingYet() {
  const t = useTexts(spaceTexts);
  return (
    <Empty
      title={t.emptyTitle}
      actions={
        <>
          <ButtonLink href={routes.profile.href()}>{t.toProfile}</ButtonLink>
          <ButtonLink kind="quiet" href={territoryRoutes.communes.href()}>
            {t.toCommunes}
          </ButtonLink>
        </>
      }
      text={t.emptyNote}
    />
  );
}
