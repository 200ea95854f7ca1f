import { useTexts } from "#platform/i18n/context.tsx";
import type { Contest } from "./contest.query.ts";
import { contestTexts } from "./contest.texts.ts";
import { ContestLine } from "./contests.view.tsx";

export function ContestSection({ contests }: { contests: readonly Contest[] }) {
  const t = useTexts(contestTexts);
  return (
    <section class="flow" id="contestations" aria-labelledby="contestations-titre">
      <h2 id="contestations-titre">{t.section}</h2>
      <ul class="judging-lines">
        {contests.map((contest) => (
          <ContestLine contest={contest} />
        ))}
      </ul>
    </section>
  );
}
