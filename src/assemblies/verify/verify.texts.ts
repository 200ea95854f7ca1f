import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Vérifier le tirage",
  lead: "Chaque ligne est comparée à celle qui a été scellée, chaque liste aux règles, chaque remplacement à la réserve.",
  right: "Tout se suit",
  wrong: "Quelque chose ne se suit pas",
  lines: (people: number) => `Les lignes des ${people} inscrits, des règles et des mille listes sont celles qui ont été scellées.`,
  lists: "Les mille listes respectent les règles.",
  between: (least: string, most: string) => `Chacun avait de ${least} à ${most} de chances.`,
  list: (figures: string, members: string) => `Les chiffres ${figures} donnent la liste\u00a0: ${members}.`,
  seated: (members: string) => `Après les refus et les remplacements, siègent\u00a0: ${members}.`,
  here: "Dans votre navigateur",
  hereLead:
    "Ce résultat est calculé par le site. Votre navigateur peut lire les fichiers publiés et refaire le calcul lui-même\u00a0; sans script, les fichiers et la ligne de commande y suffisent.",
  check: "Refaire le calcul ici",
  reading: "Lecture et calcul…",
  same: "Refait dans ce navigateur\u00a0: tout se suit. Les chiffres # donnent la liste #.",
  failed: "Le calcul n’a pas pu se faire\u00a0:",
  line: "À la ligne de commande",
  lineLead: "Le programme libre de la plateforme vérifie les mêmes fichiers, et recalcule les mille listes.",
  back: "Revenir au tirage",
};
type VerifyTexts = typeof fr;

const en: VerifyTexts = {
  title: "Check the draw",
  lead: "Each line is compared with the one that was sealed, each list with the rules, each replacement with the reserve.",
  right: "All of it follows",
  wrong: "Something does not follow",
  lines: (people) => `The lines of the ${people} people registered, of the rules and of the thousand lists are those that were sealed.`,
  lists: "The thousand lists meet the rules.",
  between: (least, most) => `Everybody had a chance of ${least} to ${most}.`,
  list: (figures, members) => `The figures ${figures} give the list: ${members}.`,
  seated: (members) => `After refusals and replacements, these sit: ${members}.`,
  here: "In your browser",
  hereLead:
    "This result is computed by the site. Your browser can read the published files and compute it again by itself; without a script, the files and the command line do.",
  check: "Compute again here",
  reading: "Reading and computing…",
  same: "Done again in this browser: all of it follows. The figures # give the list #.",
  failed: "It could not be computed:",
  line: "At the command line",
  lineLead: "The free program of the platform checks the same files, and computes the thousand lists again.",
  back: "Back to the draw",
};

const nl: VerifyTexts = {
  title: "De loting nagaan",
  lead: "Elke regel wordt vergeleken met de verzegelde, elke lijst met de regels, elke vervanging met de reserve.",
  right: "Alles klopt",
  wrong: "Iets klopt niet",
  lines: (people) => `De regels van de ${people} ingeschrevenen, van de voorschriften en van de duizend lijsten zijn de verzegelde.`,
  lists: "De duizend lijsten voldoen aan de voorschriften.",
  between: (least, most) => `Iedereen had een kans van ${least} tot ${most}.`,
  list: (figures, members) => `De cijfers ${figures} geven de lijst: ${members}.`,
  seated: (members) => `Na weigeringen en vervangingen zetelen: ${members}.`,
  here: "In uw browser",
  hereLead:
    "Dit resultaat is door de site berekend. Uw browser kan de gepubliceerde bestanden lezen en het zelf herberekenen; zonder script volstaan de bestanden en de opdrachtregel.",
  check: "Hier herberekenen",
  reading: "Lezen en rekenen…",
  same: "Herberekend in deze browser: alles klopt. De cijfers # geven de lijst #.",
  failed: "Het kon niet berekend worden:",
  line: "Op de opdrachtregel",
  lineLead: "Het vrije programma van het platform gaat dezelfde bestanden na en herberekent de duizend lijsten.",
  back: "Terug naar de loting",
};

export const verifyTexts: Readonly<Record<Locale, VerifyTexts>> = { fr, en, nl };
