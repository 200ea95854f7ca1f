import { useTexts } from "#platform/i18n/context.tsx";
import { Checkbox } from "#platform/ui/form.tsx";
import { consentTexts } from "./consent.texts.ts";
import { routes } from "../routes.ts";

/** "I accept the terms of use", for a form that opens an account: `conditions` is "1" when ticked. */
export function TermsField() {
  const t = useTexts(consentTexts);
  return (
    <>
      <Checkbox name="conditions" label={t.agree} />
      <p>
        <a href={routes.terms.href()}>{t.readTerms}</a>
      </p>
    </>
  );
}
