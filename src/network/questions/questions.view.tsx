import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import { Searched } from "../searched.view.tsx";
import { type QuestionState, type Tab, tabWords } from "./question.ts";
import type { Question } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";

export const toneOf: Readonly<Record<QuestionState, "ok" | "warn" | "none">> = { open: "warn", answered: "ok", same: "none", withdrawn: "none" };

interface QuestionsProps {
  found: ListPage<Question, { tab: Tab; q: string }>;
  /** Whoever looks may ask. */
  asks: boolean;
}

export function Questions({ found, asks }: QuestionsProps) {
  const t = useTexts(questionsTexts);
  const locale = useLocale();
  return (
    <Searched
      found={found}
      action={routes.questions.href()}
      tabs={["all", "open", "answered"]}
      tabWords={tabWords}
      texts={t}
      counted={t.counted}
      actions={asks && <ButtonLink href={routes.ask.href()}>{t.ask}</ButtonLink>}
    >
      <Entries>
        {found.rows.map(({ id, title, state, member, askedAt, answers }) => (
          <Entry
            title={<Written>{title}</Written>}
            href={routes.question.href({ id })}
            meta={[
              <Badge tone={toneOf[state]}>{t.states[state]}</Badge>,
              member,
              formatDate(askedAt, locale),
              answers > 0 && plural(answers, locale, t.answersCount),
            ].filter(Boolean)}
          />
        ))}
      </Entries>
    </Searched>
  );
}
