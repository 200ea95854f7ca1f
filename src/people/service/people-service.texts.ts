import type { Locale } from "#platform/i18n/locale.ts";
import { plural } from "#platform/i18n/format.ts";

const fr = {
  administrators: (all: number, safe: number) =>
    `${plural(all, "fr", { one: "# administrateur", other: "# administrateurs" })}, dont ${safe} avec un second facteur.`,
  legal: (missing: number, all: number) => (missing === 0 ? "Rien ne manque." : `Il manque ${missing} mentions sur ${all}.`),
};

const en: typeof fr = {
  administrators: (all, safe) => `${plural(all, "en", { one: "# administrator", other: "# administrators" })}, ${safe} with a second factor.`,
  legal: (missing, all) => (missing === 0 ? "Nothing is missing." : `${missing} of ${all} facts are missing.`),
};

const nl: typeof fr = {
  administrators: (all, safe) => `${plural(all, "nl", { one: "# beheerder", other: "# beheerders" })}, van wie ${safe} met een tweede factor.`,
  legal: (missing, all) => (missing === 0 ? "Er ontbreekt niets." : `Er ontbreken ${missing} van de ${all} vermeldingen.`),
};

export const peopleServiceTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
