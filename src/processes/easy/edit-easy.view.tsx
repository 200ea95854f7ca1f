import { useLocale } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import type { ProcessSheet } from "../process.query.ts";
import { routes } from "../routes.ts";
import { faultsOf } from "./easy.ts";
import type { EasySummary } from "../easy-summary.query.ts";
import { easyTexts } from "./easy.texts.ts";

interface EditEasyProps {
  process: ProcessSheet;
  easy: EasySummary | null;
  form: FormState;
}

export function EditEasy({ process, easy, form }: EditEasyProps) {
  const locale = useLocale();
  const t = easyTexts[locale];
  return (
    <ManageFrame process={process} part="editEasy" lead={t.editLead}>
      <Columns kind="aside">
        <Form action={routes.editEasy.href({ process: process.slug })} state={form}>
          <TextArea name="words" label={t.words} hint={t.wordsHint} maxLength={4000} rows={18} optional />
          <TextField name="readers" label={t.readers} hint={t.readersHint} maxLength={200} optional />
          <input type="hidden" name="version" value={String(form.values["version"] ?? "0")} />
          <Actions>
            <Button>{manageTexts[locale].save}</Button>
            {easy && <Go href={routes.easy.href({ process: process.slug })}>{t.see}</Go>}
          </Actions>
        </Form>
        <aside class="flow" aria-label={t.rules}>
          <h2>{t.rules}</h2>
          <ul>
            {t.rulesList.map((rule) => (
              <li>{rule}</li>
            ))}
          </ul>
          {easy && <Seen words={easy.words} />}
        </aside>
      </Columns>
    </ManageFrame>
  );
}

/** What a program sees; a person must read it all the same. */
function Seen({ words }: { words: string }) {
  const t = easyTexts[useLocale()];
  const faults = faultsOf(words);
  return (
    <>
      <h3>{t.seen}</h3>
      {faults.length === 0 ? (
        <p>{t.nothingSeen}</p>
      ) : (
        <ul>
          {faults.map(({ rule, line }) => (
            <li>
              <b>{t.faults[rule]}</b>
              <br />
              {line}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
