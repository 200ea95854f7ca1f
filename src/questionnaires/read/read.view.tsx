import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { renderEven } from "#platform/text/even-markdown.ts";
import { Tags } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { processRoutes } from "#processes";
import { answerTexts } from "../answer/answer.texts.ts";
import type { Questionnaire } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";

interface ReadProps {
  questionnaire: Questionnaire;
  counts: { pages: number; questions: number; answers: number };
  draft: boolean;
  signedIn: boolean;
  open: boolean;
}

export function Read({ questionnaire, counts, draft, signedIn, open }: ReadProps) {
  const t = useTexts(questionnaireTexts);
  const locale = useLocale();
  const params = paramsOf(questionnaire);
  const tags = [
    { label: plural(counts.questions, locale, t.questions), icon: "list" as const },
    { label: plural(counts.pages, locale, t.pages), icon: "file-text" as const },
    { label: plural(counts.answers, locale, t.answers), icon: "users-round" as const },
  ];
  return (
    <QuestionnaireFrame questionnaire={questionnaire}>
      <Columns kind="aside">
        <div class="flow">
          {questionnaire.introduction && <Prose html={renderEven(questionnaire.introduction, 2)} />}
          <Tags items={tags} />
          <p class="row">
            {open && (
              <ButtonLink big href={routes.answerQuestionnaire.href(params)}>
                {draft ? t.resume : questionnaire.signed && !signedIn ? t.signInFirst : t.start}
              </ButtonLink>
            )}
            {questionnaire.state === "published" && <ButtonLink href={routes.questionnaireResults.href(params)}>{t.results}</ButtonLink>}
          </p>
          {!open && questionnaire.state === "open" && <Notice title={t.resultsLater} />}
        </div>
        <aside class="flow">
          <h2 class="small-title">{t.how}</h2>
          <p>{questionnaire.signed ? t.howSigned : t.howAnonymous}</p>
          {!signedIn && !questionnaire.signed && <p>{t.howDraft}</p>}
          <p>{t.howResults}</p>
          {questionnaire.team && <Team questionnaire={questionnaire} />}
        </aside>
      </Columns>
    </QuestionnaireFrame>
  );
}

function Team({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useTexts(questionnaireTexts);
  const params = paramsOf(questionnaire);
  const links = [
    { href: routes.buildQuestionnaire.href(params), label: t.build, shown: questionnaire.state !== "published" },
    { href: routes.enterQuestionnaire.href(params), label: t.enter, shown: questionnaire.state === "open" },
    { href: routes.questionnaireResults.href(params), label: t.seeFigures, shown: questionnaire.state === "open" },
    { href: routes.questionnaireFreeAnswers.href(params), label: t.read, shown: questionnaire.state !== "draft" },
    { href: routes.questionnaireSheetsCsv.href(params), label: t.download, shown: questionnaire.state !== "draft" },
  ];
  return (
    <>
      <h2 class="small-title">{t.team}</h2>
      {links
        .filter(({ shown }) => shown)
        .map(({ href, label }) => (
          <Onward href={href}>{label}</Onward>
        ))}
    </>
  );
}

export function Thanks({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useTexts(answerTexts);
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.thanks}>
      <div class="flow">
        {questionnaire.thanks && <Prose html={renderEven(questionnaire.thanks, 2)} />}
        <p>{t.thanksNext}</p>
        <Onward href={processRoutes.process.href({ process: questionnaire.process.slug })}>{questionnaire.process.title}</Onward>
      </div>
    </QuestionnaireFrame>
  );
}
