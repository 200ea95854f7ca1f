import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { moderationRoutes } from "#moderation";
import { type OpenStatement, quoted, wordsFor } from "./statement.ts";
import { statementTexts } from "./statement.texts.ts";

/** A statement as people are asked of it: in their language where it was translated, with what was written beside it. */
export function StatementWords({ statement }: { statement: OpenStatement }) {
  const t = useTexts(statementTexts);
  const locale = useLocale();
  const { words, language, original } = wordsFor(statement, locale);
  return (
    <div class="opinion-statement">
      <blockquote lang={language === locale ? undefined : language}>
        <p>{quoted(words, language)}</p>
      </blockquote>
      {original && (
        <p class="small soft">
          {t.translatedFrom[original.language]}. {t.original}
          {"\u00a0: "}
          <span lang={original.language}>{quoted(original.words, original.language)}</span>
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
