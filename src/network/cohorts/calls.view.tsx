import { callRoutes, callsTexts, type ProjectSent } from "#calls";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { type Stage, stages } from "../mentoring.ts";
import { mentoringTexts } from "../mentoring.texts.ts";
import { routes } from "../routes.ts";
import type { Project } from "./cohorts.query.ts";
import { cohortsTexts } from "./cohorts.texts.ts";

interface Props {
  project: Project;
  own: boolean;
  calls: readonly ProjectSent[] | null;
}

const isStage = (stage: string | null): stage is Stage => stages.some((one) => one === stage);

/** Where the person stands in calls: for themself, and for those to whom they show it. */
export function InCalls({ project: { id, showsCalls }, own, calls }: Props) {
  const t = useTexts(cohortsTexts);
  const general = useTexts(callsTexts);
  const mentoring = useTexts(mentoringTexts);
  const locale = useLocale();
  if (!calls) return null;
  return (
    <TitledPart id="calls" title={t.calls}>
      <p class="soft">{own && !showsCalls ? t.callsOwn : t.callsLead}</p>
      {calls.length === 0 ? (
        <p class="soft">{t.noCalls}</p>
      ) : (
        <Entries>
          {calls.map((one) => (
            <Entry
              title={<Written>{one.title}</Written>}
              href={own ? callRoutes.application.href({ id: one.id }) : undefined}
              meta={[
                <Badge tone={one.state === "granted" ? "ok" : "none"}>{general.states[one.state]}</Badge>,
                isStage(one.stage) && `${t.stage}\u00a0: ${mentoring.stages[one.stage]}`,
                one.adviser && `${t.callsFollows} ${one.adviser}`,
              ].filter(Boolean)}
            >
              {one.words && (
                <p class="small">
                  {t.callsNext}
                  {"\u00a0"}: <Written>{one.words}</Written>
                  {one.dueOn && `, ${formatDate(one.dueOn, locale)}`}
                </p>
              )}
            </Entry>
          ))}
        </Entries>
      )}
      {own && (
        <form method="post" action={routes.project.href({ id })} aria-label={t.calls}>
          <Button act={showsCalls ? "show:non" : "show:oui"} kind="quiet">
            {showsCalls ? t.callsHide : t.callsShow}
          </Button>
        </form>
      )}
    </TitledPart>
  );
}
