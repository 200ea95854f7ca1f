import type { Locale } from "#platform/i18n/locale.ts";

const fr = { task: { one: "# convention de télétravail à lire et à signer", other: "# conventions de télétravail à lire et à signer" } };

const en: typeof fr = { task: { one: "# telework agreement to read and sign", other: "# telework agreements to read and sign" } };

const nl: typeof fr = { task: { one: "# telewerkovereenkomst te lezen en te tekenen", other: "# telewerkovereenkomsten te lezen en te tekenen" } };

export const offersTexts: Record<Locale, typeof fr> = { fr, en, nl };
