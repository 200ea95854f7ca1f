import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { findProcessOf, type ProcessOf, processRoutes } from "#processes";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { listQuestionnaires, type QuestionnaireLine } from "./questionnaires.query.ts";

/** The questionnaires of a process, or of one of its stages (`?etape=`). A single one is opened at once. */
export default page("questionnaires/list", routes.questionnaires, {
  access: anyone,

  async get({ db, params, visitor, url, locale }) {
    const found = await findProcessOf(db, params.process, visitor);
    if (!found) throw new NotFound();
    const stage = url.searchParams.get("etape");
    const lines = await listQuestionnaires(db, found.process.id, { team: found.team, stage });
    if (lines.length === 1 && !found.team) return { redirect: routes.questionnaire.href({ ...params, questionnaire: lines[0]!.slug }) };
    const body = <Questionnaires process={found.process} lines={lines} team={found.team} stage={stage} />;
    return { title: `${questionnaireTexts[locale].list}, ${found.process.title}`, body };
  },
});

function Questionnaires({ process, lines, team, stage }: { process: ProcessOf; lines: readonly QuestionnaireLine[]; team: boolean; stage: string | null }) {
  const t = useTexts(questionnaireTexts);
  const locale = useLocale();
  const params = { process: process.slug };
  const add = team && <ButtonLink href={withQuery(routes.newQuestionnaire.href(params), { etape: stage })}>{t.newOne}</ButtonLink>;
  return (
    <PageFrame
      title={t.list}
      trail={[{ label: <Written>{process.title}</Written>, href: processRoutes.process.href(params) }]}
      lead={t.listLead}
      actions={lines.length > 0 && add}
    >
      {lines.length === 0 ? (
        <Empty title={t.none} actions={add}>
          <p>{team ? t.noneTeam : t.noneNext}</p>
        </Empty>
      ) : (
        <Entries>
          {lines.map(({ slug, title, state, questions, stage: stageTitle }) => (
            <Entry
              title={title}
              level={2}
              href={routes.questionnaire.href({ ...params, questionnaire: slug })}
              meta={[
                <Badge tone={state === "published" ? "ok" : state === "draft" ? "warn" : "accent"}>{t.states[state]}</Badge>,
                plural(questions, locale, t.questions),
                stageTitle,
              ]}
            />
          ))}
        </Entries>
      )}
    </PageFrame>
  );
}
