import { useTexts } from "#platform/i18n/context.tsx";
import type { Opinion } from "./opinion.query.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { CommuneOpinions } from "./public.view.tsx";

export function OpinionSection({ opinions, now }: { opinions: readonly Opinion[]; now: Date }) {
  const t = useTexts(opinionTexts);
  return (
    <section class="flow" id="avis" aria-labelledby="avis-titre">
      <h2 id="avis-titre">{t.public}</h2>
      <p class="soft">{t.publicLead}</p>
      <CommuneOpinions opinions={opinions} now={now} />
    </section>
  );
}
