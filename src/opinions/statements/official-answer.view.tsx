import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Written } from "#platform/ui/written.tsx";
import { answerTexts } from "../answer-statement/answer-statement.texts.ts";
import type { FormerAnswer, OneStatement } from "../one-statement.query.ts";
import { statementsTexts } from "./statements.texts.ts";

type Answer = NonNullable<OneStatement["answer"]>;

/** What the service answers, and what it answered before. */
export function Official({ answer, former }: { answer: Answer; former: readonly FormerAnswer[] }) {
  const t = useTexts(statementsTexts);
  const locale = useLocale();
  return (
    <Band tight label={t.officialAnswer}>
      <div class="flow">
        <h2>{t.officialAnswer}</h2>
        <Words answer={answer} signed={t.signed(answer.asWhom, sayShortDay(answer.at, locale))} />
        {former.length > 0 && (
          <Disclosure bare summary={plural(former.length, locale, t.former)}>
            <ul class="flow">
              {former.map((one) => (
                <li class="flow">
                  <Words answer={one} signed={t.formerSigned(one.asWhom, sayShortDay(one.at, locale), sayShortDay(one.endedAt, locale))} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Band>
  );
}

function Words({ answer: { stance, words }, signed }: { answer: Pick<Answer, "stance" | "words">; signed: string }) {
  const answers = useTexts(answerTexts);
  return (
    <>
      <p>
        <Badge tone={stance === "refused" ? "warn" : "ok"}>{answers.stances[stance]}</Badge>
      </p>
      <Written as="p" class="prose">
        {words}
      </Written>
      <p class="small soft">{signed}</p>
    </>
  );
}
