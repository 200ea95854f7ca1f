import { useLocale } from "#platform/i18n/context.tsx";
import { Onward } from "#platform/ui/button.tsx";
import type { Translated } from "#platform/i18n/locale.ts";
import { routes } from "../routes.ts";

const words: Translated = {
  fr: "Un lieu manque\u00a0? Proposez-le",
  en: "Is a place missing? Propose it",
  nl: "Ontbreekt er een plek? Stel ze voor",
};

/** At the foot of the directory. */
export function MissingPlace() {
  return <Onward href={routes.propose.href()}>{words[useLocale()]}</Onward>;
}
