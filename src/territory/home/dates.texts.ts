import type { Locale } from "#platform/i18n/locale.ts";

interface DatesTexts {
  readonly dates: string;
  readonly date: string;
  readonly due: string;
  readonly what: string;
  readonly acts: string;
}

export const datesTexts: Record<Locale, DatesTexts> = {
  fr: { dates: "Prochaines échéances", date: "Date", due: "Échéance", what: "Attendu", acts: "Vous voulez agir" },
  en: { dates: "Next dates", date: "Date", due: "What is due", what: "Expected", acts: "You want to act" },
  nl: { dates: "Volgende termijnen", date: "Datum", due: "Wat wordt verwacht", what: "Verwacht", acts: "U wilt iets doen" },
};
