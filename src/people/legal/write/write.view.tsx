import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Checkbox, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../../routes.ts";
import { wordOf } from "../addresses.ts";
import { legalTexts } from "../legal.texts.ts";
import { blankCodes } from "../text/blanks.ts";
import type { LegalPage } from "../text/house.ts";
import type { LegalText } from "../text/legal-text.query.ts";

export function WriteText({ page, text, form }: { page: LegalPage; text: LegalText | null; form: FormState }) {
  const t = useTexts(legalTexts);
  return (
    <>
      <PageHead title={t.writeTitle[page]} lead={t.writeLead} joined />
      <div class="wrap band tight">
        <Form action={routes.writeText.href({ page: wordOf(page) })} state={form}>
          <input type="hidden" name="version" value={String(form.values["version"] ?? "0")} />
          <Disclosure summary={t.blanks}>
            <p>{t.blanksWhat}</p>
            <Facts facts={blankCodes.map((code) => [`{${code}}`, t.blankSays[code]] as const)} />
          </Disclosure>
          <TextArea name="fr" label={t.french} hint={t.markdown} rows={18} maxLength={20_000} />
          <TextArea name="en" label={t.english} hint={t.otherLanguage} rows={10} maxLength={20_000} optional />
          <TextArea name="nl" label={t.dutch} hint={t.otherLanguage} rows={10} maxLength={20_000} optional />
          <TextField name="note" label={t.note} hint={t.noteHint} maxLength={300} />
          {page === "terms" && <Checkbox name="asks_again" label={t.asksAgain} />}
          <Actions>
            <Button act="publish">{t.publish}</Button>
            {text?.fr && (
              <Button act="give_back" kind="quiet">
                {t.giveBack}
              </Button>
            )}
          </Actions>
        </Form>
      </div>
    </>
  );
}
