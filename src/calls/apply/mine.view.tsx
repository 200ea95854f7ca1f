import type { SpaceTabs } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { applyTexts } from "./apply.texts.ts";
import { StateBadge, Title } from "./frame.view.tsx";
import type { Mine as Line } from "./mine.query.ts";

/** The applications of which somebody is an author. */
export function Mine({ applications, tabs }: { applications: readonly Line[]; tabs: SpaceTabs }) {
  const t = useTexts(applyTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  return (
    <PageFrame title={general.mine} lead={t.mineLead}>
      <Tabs label={tabs.label} tabs={tabs.tabs} />
      {applications.length === 0 ? (
        <Empty title={t.noMine} actions={<ButtonLink href={routes.router.href()}>{general.toRouter}</ButtonLink>} text={t.noMineNext} />
      ) : (
        <Entries>
          {applications.map(({ id, title, state, callTitle, dueAt, closesAt }) => (
            <Entry
              title={<Title of={{ title }} />}
              href={routes.application.href({ id })}
              level={2}
              meta={[
                <StateBadge state={state} />,
                <Written>{callTitle}</Written>,
                dueAt && <Badge tone="danger">{t.toComplete(sayShortDay(dueAt, locale))}</Badge>,
                state === "draft" && closesAt && general.closes(sayShortDay(closesAt, locale)),
              ].filter(Boolean)}
            />
          ))}
        </Entries>
      )}
    </PageFrame>
  );
}
