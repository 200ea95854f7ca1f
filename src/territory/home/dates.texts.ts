import type { Locale } from "#platform/i18n/locale.ts";

const fr = { dates: "Prochaines échéances", date: "Date", due: "Échéance", what: "Attendu", acts: "Vous voulez agir" };

const en: typeof fr = { dates: "Next dates", date: "Date", due: "What is due", what: "Expected", acts: "You want to act" };

const nl: typeof fr = { dates: "Volgende termijnen", date: "Datum", due: "Wat wordt verwacht", what: "Verwacht", acts: "U wilt iets doen" };

export const datesTexts: Record<Locale, typeof fr> = { fr, en, nl };
