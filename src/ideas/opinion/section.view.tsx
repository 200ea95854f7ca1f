import { useTexts } from "#platform/i18n/context.tsx";
import type { Territory } from "#territory";
import type { Opinion } from "./opinion.query.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { CommuneOpinions } from "./public.view.tsx";

export function OpinionSection({ opinions, territory, now }: { opinions: readonly Opinion[]; territory: Territory; now: Date }) {
  const t = useTexts(opinionTexts);
  return (
    <section class="flow" id="avis" aria-labelledby="avis-titre">
      <h2 id="avis-titre">{t.public}</h2>
      <p class="soft">{t.publicLead}</p>
      <CommuneOpinions opinions={opinions} territory={territory} now={now} />
    </section>
  );
}
