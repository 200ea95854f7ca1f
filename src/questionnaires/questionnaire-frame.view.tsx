import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { processCrumb, stateTone } from "#processes";
import type { Questionnaire } from "./questionnaire.query.ts";
import { routes } from "./routes.ts";
import { questionnaireTexts } from "./questionnaire.texts.ts";

/** What stands in every address of a questionnaire. */
export const paramsOf = ({ process, slug }: Pick<Questionnaire, "process" | "slug">) => ({ process: process.slug, questionnaire: slug });

interface FrameProps {
  questionnaire: Questionnaire;
  /** Of a page under the questionnaire's own. */
  title?: ComponentChildren;
  lead?: ComponentChildren;
  /** On the pages where agents prepare it, the way leads back there. */
  building?: boolean | undefined;
  children: ComponentChildren;
}

export function QuestionnaireFrame({ questionnaire, title, lead, building, children }: FrameProps) {
  const t = useTexts(questionnaireTexts);
  const locale = useLocale();
  const params = paramsOf(questionnaire);
  const trail = [
    processCrumb(questionnaire.process),
    ...(title ? [{ label: <Written>{questionnaire.title}</Written>, href: (building ? routes.buildQuestionnaire : routes.questionnaire).href(params) }] : []),
  ];
  return (
    <PageFrame
      title={title ?? <Written>{questionnaire.title}</Written>}
      trail={trail}
      badges={
        !title && (
          <>
            <Badge tone={stateTone(questionnaire.state)}>{sayState(questionnaire, locale)}</Badge>
            <Badge>{questionnaire.signed ? t.signed : t.anonymous}</Badge>
          </>
        )
      }
      lead={lead}
    >
      {children}
    </PageFrame>
  );
}

/** "Ouvert jusqu'au …", "Résultats publiés": in few words where it stands. */
function sayState({ state, phase, opensAt, closesAt }: Questionnaire, locale: Locale): string {
  const t = questionnaireTexts[locale];
  if (state !== "open") return t.states[state];
  if (phase === "next") return t.opens(sayInstant(opensAt, locale));
  if (phase === "done") return t.closed;
  return closesAt ? t.until(sayInstant(closesAt, locale)) : t.open;
}
