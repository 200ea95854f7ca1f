import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface OffersTexts {
  readonly task: Plurals;
}

export const offersTexts: Record<Locale, OffersTexts> = {
  fr: { task: { one: "# convention de télétravail à lire et à signer", other: "# conventions de télétravail à lire et à signer" } },
  en: { task: { one: "# telework agreement to read and sign", other: "# telework agreements to read and sign" } },
  nl: { task: { one: "# telewerkovereenkomst te lezen en te tekenen", other: "# telewerkovereenkomsten te lezen en te tekenen" } },
};
