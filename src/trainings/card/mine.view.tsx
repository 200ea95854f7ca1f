import type { SpaceTabs } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { StandingBadge } from "../holders/standing.view.tsx";
import { routes } from "../routes.ts";
import { keptAt, sayLast, sayWhen, titleOf } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { cardTexts } from "./card.texts.ts";
import type { Authorisation, OwnSession } from "./own.query.ts";

interface MineProps {
  own: readonly Authorisation[];
  sessions: readonly OwnSession[];
  tabs: SpaceTabs;
}

export function Mine({ own, sessions, tabs }: MineProps) {
  const t = useTexts(cardTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.title} lead={t.lead} flow="loose">
      <Tabs {...tabs} />
      {own.length === 0 ? (
        <Empty title={t.empty} actions={<ButtonLink href={routes.catalogue.href()}>{t.find}</ButtonLink>} text={t.emptyNext} />
      ) : (
        <TitledPart id="habilitations" title={t.own}>
          <Entries>
            {own.map((one) => (
              <Entry
                title={titleOf(one, locale)}
                href={routes.card.href({ id: one.id })}
                meta={[<StandingBadge standing={one.standing} />, keptAt(one, locale), one.until ? t.until(sayLast(one.until, locale)) : general.endless]}
              />
            ))}
          </Entries>
        </TitledPart>
      )}
      {sessions.length > 0 && (
        <TitledPart id="seances" title={t.sessions}>
          <Entries>
            {sessions.map((one) => (
              <Entry
                title={titleOf(one, locale)}
                href={routes.session.href({ id: one.id })}
                meta={[sayWhen(one, locale), one.placeName, one.state === "waiting" ? t.waiting : t.seat]}
              />
            ))}
          </Entries>
        </TitledPart>
      )}
    </PageFrame>
  );
}
