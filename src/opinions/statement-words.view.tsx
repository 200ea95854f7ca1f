import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Written } from "#platform/ui/written.tsx";
import { moderationRoutes } from "#moderation";
import { type OpenStatement, quoted, wordsFor } from "./statement.ts";
import { statementTexts } from "./statement.texts.ts";

/** A statement among other things. */
export function Statement({ told: { words, language } }: { told: Pick<ReturnType<typeof wordsFor>, "words" | "language"> }) {
  return <Written lang={language}>{words}</Written>;
}

/** A statement as people are asked of it: in their language where it was translated, with what was written beside it. */
export function StatementWords({ statement }: { statement: OpenStatement }) {
  const t = useTexts(statementTexts);
  const locale = useLocale();
  const { words, language, original } = wordsFor(statement, locale);
  return (
    <div class="opinion-statement">
      <Written as="blockquote" lang={language}>
        <p>{quoted(words, language)}</p>
      </Written>
      {original && (
        <p class="small soft">
          {t.translatedFrom[original.language]}. {t.original}
          {"\u00a0: "}
          <Written lang={original.language}>{quoted(original.words, original.language)}</Written>
        </p>
      )}
      <p class="small soft">
        {statement.seed ? t.byTeam : t.byResident} {statement.askedFirst && `${t.first} `}
        {!statement.seed && (
          <a rel="nofollow" href={moderationRoutes.report.href({ kind: "statement", id: statement.id })}>
            {t.report}
          </a>
        )}
      </p>
    </div>
  );
}
