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
import { routes } from "../routes.ts";

interface SpaceProps {
  name: string;
  tabs: SpaceTabs;
  waiting: readonly VNode[];
  yours: readonly VNode[];
}

export function Space({ name, tabs, waiting, yours }: SpaceProps) {
  const t = useTexts(spaceTexts);
  return (
    <>
      <SpaceHead title={t.hello(name)} here={t.here} lead={t.lead} tabs={tabs} top />
      {waiting.length === 0 && yours.length === 0 ? (
        <Band tight>
          <NothingYet />
        </Band>
      ) : (
        <>
          <Band tight>
            <SectionHead title={t.waiting}>{waiting.length === 0 && t.nothingWaits}</SectionHead>
            {waiting.length > 0 && <Cards>{waiting}</Cards>}
          </Band>
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
    >
      <p>{t.emptyNote}</p>
    </Empty>
  );
}
