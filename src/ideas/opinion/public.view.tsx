import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { standOf } from "./opinion.ts";
import type { Opinion } from "./opinion.query.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { OpinionGiven } from "./opinion.view.tsx";

/** Commune by commune: what it said, that it is awaited, or that it was silent. */
export function CommuneOpinions({ opinions, now }: { opinions: readonly Opinion[]; now: Date }) {
  return (
    <>
      {opinions.map((opinion) => (
        <article class="judging-one">
          <h3>{opinion.communeName}</h3>
          <OpinionGiven opinion={opinion} />
          <Missing opinion={opinion} now={now} />
        </article>
      ))}
    </>
  );
}

function Missing({ opinion, now }: { opinion: Opinion; now: Date }) {
  const t = useTexts(opinionTexts);
  const locale = useLocale();
  const stand = standOf(opinion, now);
  if (stand === "given") return null;
  const due = formatDate(opinion.dueAt, locale);
  const expected = stand === "awaited" ? t.until(due) : t.from(formatDate(opinion.opensAt, locale));
  return (
    <p class="row tight">
      <Badge tone={stand === "silent" ? "warn" : "none"}>{t.stands[stand]}</Badge>
      <span class="soft">{stand === "silent" ? t.silent(due) : expected}</span>
    </p>
  );
}
