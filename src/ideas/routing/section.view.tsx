import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { caseTexts } from "../case/case.texts.ts";
import { receiverOf } from "./receiver.ts";
import { Routings } from "./routing.view.tsx";
import type { Routing } from "./routing.query.ts";
import { routingTexts } from "./routing.texts.ts";

/** On the page of the idea: who passed it on to whom, what is waited for and until when, and each time it changed hands. */
export function RoutingSection({ routings, now }: { routings: readonly Routing[]; now: Date }) {
  const t = useTexts(routingTexts);
  const general = useTexts(caseTexts);
  const locale = useLocale();
  const waiting = routings.find(({ state }) => state === "waiting");
  return (
    <section class="flow" id="competence" aria-labelledby="competence-titre">
      <h2 id="competence-titre">{t.holder}</h2>
      {waiting && (
        <p class="row tight">
          <span>{t.awaits(receiverOf(waiting, locale), formatDate(waiting.dueAt, locale))}</span>
          {waiting.dueAt < now && <Badge tone="danger">{general.late}</Badge>}
        </p>
      )}
      <Routings routings={routings} level={3} />
    </section>
  );
}
