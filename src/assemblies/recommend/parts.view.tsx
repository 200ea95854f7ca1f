import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Thread } from "#platform/ui/thread.tsx";
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
        <section class="flow" aria-labelledby="minorite">
          <h2 id="minorite">{t.minority}</h2>
          {one.minorities.map((words) => (
            <blockquote>
              <Lines text={words} />
            </blockquote>
          ))}
        </section>
      )}
      {one.verdict && (
        <section class="flow" aria-labelledby="reponse-officielle">
          <h2 id="reponse-officielle">{t.answer}</h2>
          <p>
            <Badge tone={one.verdict === "refused" ? "danger" : "ok"}>{t.verdicts[one.verdict]}</Badge> {one.answeredService}, {sayDay(one.answeredOn!, locale)}
          </p>
          <Lines text={one.answer!} />
        </section>
      )}
      {one.outcomes.length > 0 && (
        <section class="flow" aria-labelledby="devenue">
          <h2 id="devenue">{t.outcome}</h2>
          <Thread
            knots={one.outcomes.map(({ day, progress, words }, at) => ({
              title: t.progresses[progress],
              // What was under way before a later word is over.
              state: progress === "under_way" && at === one.outcomes.length - 1 ? ("now" as const) : ("done" as const),
              date: { at: day, text: sayDay(day, locale) },
              children: <Written>{words}</Written>,
            }))}
          />
        </section>
      )}
    </>
  );
}
