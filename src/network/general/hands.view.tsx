import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, TextField } from "#platform/ui/form.tsx";
import { countValues } from "./count-values.ts";
import type { AgendaItem } from "./general.query.ts";
import { generalTexts } from "./general.texts.ts";
import { voteTexts } from "./vote.texts.ts";

/** Hands counted on an item. Whoever was second reads what the first counted above what they typed. */
export function Hands({ item, action, form }: { item: AgendaItem; action: string; form: FormState }) {
  const t = useTexts(generalTexts);
  const vote = useTexts(voteTexts);
  const locale = useLocale();
  const { id, title, inFavour, against, abstained, counted } = item;
  const typed = form.act === "count" && form.values[`pour_${id}`] !== undefined;
  return (
    <Form action={action} state={typed ? form : { act: null, values: countValues(item), problems: {} }} label={`${t.count}, ${title}`}>
      <p class="soft">{vote.hands}</p>
      {typed && form.status === 409 && inFavour !== null && against !== null && abstained !== null && (
        <p>{t.votes(formatNumber(inFavour, locale), formatNumber(against, locale), formatNumber(abstained, locale))}</p>
      )}
      <input type="hidden" name={`fois_${id}`} value={String((typed && form.status === 422 && form.values[`fois_${id}`]) || counted)} />
      <div class="filters-grid">
        <TextField name={`pour_${id}`} label={t.inFavour} inputMode="numeric" short />
        <TextField name={`contre_${id}`} label={t.against} inputMode="numeric" short />
        <TextField name={`abstentions_${id}`} label={t.abstained} inputMode="numeric" short />
        <Button act={`count:${id}`} kind="quiet">
          {t.count}
        </Button>
      </div>
    </Form>
  );
}
