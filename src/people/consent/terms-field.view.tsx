import { useTexts } from "#platform/i18n/context.tsx";
import { Checkbox } from "#platform/ui/form.tsx";
import { spaceRoutes } from "../space/space.routes.ts";
import { consentTexts } from "./consent.texts.ts";

/** "I accept the terms of use", for a form that opens an account: `conditions` is "1" when ticked. */
export function TermsField() {
  const t = useTexts(consentTexts);
  return (
    <>
      <Checkbox name="conditions" label={t.agree} />
      <p>
        <a href={spaceRoutes.terms.href()}>{t.readTerms}</a>
      </p>
    </>
  );
}
