import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Refaire le calcul",
  lead: "Les réponses sont publiées sans nom, sans date et sans commune, dans un ordre qui ne dit rien. Le même calcul, ici ou chez vous, donne les mêmes groupes.",
  start: "Refaire le calcul dans cette page",
  withoutScripts: "Le calcul dans cette page demande que les scripts soient permis. Sans eux, prenez les fichiers et la commande.",
  files: "Fichiers, au format ouvert de Polis",
  fingerprint: "Empreinte des réponses et des phrases publiées",
  line: "Chez vous, les fichiers dans un dossier\u00a0:",
  warning:
    "Qui connaît déjà plusieurs réponses d’une personne pourrait y reconnaître sa ligne. C’est pourquoi elle ne dit rien d’autre. Les parts de moins de cinq personnes, que le rapport ne montre pas, s’y comptent.",
  said: {
    working: "Calcul en cours…",
    same: "# réponses de @ personnes recalculées\u00a0: tout est comme publié.",
    differs: "Un chiffre n’est pas celui qui est publié\u00a0:",
    line: "@, ligne #\u00a0: ce n’est pas ce qui a été publié.",
    list: "La liste des empreintes n’est pas celle qui a été publiée.",
    hidden: "Phrases masquées depuis par la modération\u00a0: #.",
    failed: "Le calcul n’a pas abouti\u00a0:",
  },
};

const en: typeof fr = {
  title: "Make the calculation again",
  lead: "The answers are published without name, day or commune, in an order that tells nothing. The same calculation, here or at home, gives the same groups.",
  start: "Calculate again in this page",
  withoutScripts: "Calculating in this page needs scripts. Without them, take the files and the command.",
  files: "Files, in the open format of Polis",
  fingerprint: "Fingerprint of the published answers and statements",
  line: "At home, with the files in a folder:",
  warning:
    "Whoever already knows several answers of a person could recognise their line. That is why it says nothing else. Shares of fewer than five people, which the report does not show, can be counted in it.",
  said: {
    working: "Calculating…",
    same: "# answers of @ people calculated again: everything is as published.",
    differs: "A figure is not the one that is published:",
    line: "@, line #: this is not what was published.",
    list: "The list of fingerprints is not the one that was published.",
    hidden: "Statements hidden since by moderators: #.",
    failed: "The calculation did not come to an end:",
  },
};

const nl: typeof fr = {
  title: "De berekening overdoen",
  lead: "De antwoorden worden gepubliceerd zonder naam, dag of gemeente, in een volgorde die niets zegt. Dezelfde berekening, hier of thuis, geeft dezelfde groepen.",
  start: "Op deze pagina opnieuw berekenen",
  withoutScripts: "Berekenen op deze pagina vraagt scripts. Zonder scripts neemt u de bestanden en de opdracht.",
  files: "Bestanden, in het open formaat van Polis",
  fingerprint: "Vingerafdruk van de gepubliceerde antwoorden en stellingen",
  line: "Thuis, met de bestanden in een map:",
  warning:
    "Wie al meerdere antwoorden van iemand kent, zou die regel kunnen herkennen. Daarom zegt ze niets anders. Aandelen van minder dan vijf mensen, die het verslag niet toont, zijn erin te tellen.",
  said: {
    working: "Bezig met berekenen…",
    same: "# antwoorden van @ personen opnieuw berekend: alles is zoals gepubliceerd.",
    differs: "Een cijfer is niet wat gepubliceerd is:",
    line: "@, regel #: dit is niet wat gepubliceerd is.",
    list: "De lijst van vingerafdrukken is niet die van de publicatie.",
    hidden: "Stellingen die moderatoren sindsdien verborgen: #.",
    failed: "De berekening is niet gelukt:",
  },
};

export const againTexts: Record<Locale, typeof fr> = { fr, en, nl };
