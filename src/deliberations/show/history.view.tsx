import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList } from "#platform/i18n/format.ts";
import { Written } from "#platform/ui/written.tsx";
import type { Change } from "../deliberations.query.ts";
import { deliberationsTexts } from "../deliberations.texts.ts";

/** What happened, the latest first: when, what, of which fields, why; for agents, what was before too. */
export function History({ changes }: { changes: readonly Change[] }) {
  const t = useTexts(deliberationsTexts);
  const locale = useLocale();
  const name = (field: string) => t.fields[field] ?? field;
  return (
    <ol class="bullets">
      {changes.map(({ at, act, reason, fields, before }) => (
        <li>
          <b>{t.acts[act]}</b>, <time datetime={at.toISOString()}>{formatDate(at, locale, { dateStyle: "long", timeStyle: "short" })}</time>
          {fields.length > 0 && `. ${formatList(fields.map(name), locale)}`}
          {reason && (
            <>
              . <Written>{reason}</Written>
            </>
          )}
          {before && (
            <ul>
              {Object.entries(before).map(([field, was]) => (
                <li>
                  {name(field)}
                  {colonIn(locale)} <Written as="del">{was === "" ? "–" : was.slice(0, 300)}</Written>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
