import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { sayDay } from "../say.ts";
import { recommendTexts } from "./recommend.texts.ts";
import type { Recommendation } from "./recommendations.query.ts";

/** What people wrote, in its paragraphs. */
const Lines = ({ text }: { text: string }) => (
  <>
    {text.split(/\n+/).map((paragraph) => (
      <Written as="p">{paragraph}</Written>
    ))}
  </>
);

/** The vote of the panel, opinions of the minority, the answer, what became of it. */
export function Course({ one }: { one: Recommendation }) {
  const t = useTexts(recommendTexts);
  const locale = useLocale();
  return (
    <>
      {one.yes !== null && (
        <p>
          <b>{t.voteLine}</b>, {t.counted(one.yes, one.no ?? 0, one.blank ?? 0)}
        </p>
      )}
      {one.minorities.length > 0 && (
        <TitledPart id="minorite" title={t.minority}>
          {one.minorities.map((words) => (
            <blockquote>
              <Lines text={words} />
            </blockquote>
          ))}
        </TitledPart>
      )}
      {one.verdict && (
        <TitledPart id="reponse-officielle" title={t.answer}>
          <p>
            <Badge tone={one.verdict === "refused" ? "danger" : "ok"}>{t.verdicts[one.verdict]}</Badge> {one.answeredService}, {sayDay(one.answeredOn!, locale)}
          </p>
          <Lines text={one.answer!} />
        </TitledPart>
      )}
      {one.outcomes.length > 0 && (
        <TitledPart id="devenue" title={t.outcome}>
          <Thread
            knots={one.outcomes.map(({ day, progress, words }, at) => ({
              title: t.progresses[progress],
              // What was under way before a later word is over.
              state: progress === "under_way" && at === one.outcomes.length - 1 ? ("now" as const) : ("done" as const),
              date: { at: day, text: sayDay(day, locale) },
              children: <Written>{words}</Written>,
            }))}
          />
        </TitledPart>
      )}
    </>
  );
}
