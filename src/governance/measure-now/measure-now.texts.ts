import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (indicator: string) => `Mesurer maintenant\u00a0: ${indicator}`,
  here: "Mesurer maintenant",
  titleOfAll: "Mesurer tous les indicateurs",
  oldest: "Le chiffre le plus ancien",
  backToAll: "Revenir au tableau de bord",
  lead: "Les indicateurs se mesurent chaque heure, et dès que leurs données changent. Vous pouvez demander une mesure sans attendre.",
  measured: "Dernière mesure",
  states: {
    waiting: (when: string) => `Une mesure est demandée depuis le ${when}. Elle commence dans un instant.`,
    running: (when: string) => `Une mesure est en cours, demandée le ${when}.`,
    done: (when: string) => `La mesure demandée s’est terminée le ${when}.`,
    failed: (when: string) => `La mesure demandée n’a pas abouti, le ${when}. Le chiffre d’avant reste affiché. Vous pouvez la demander à nouveau.`,
  },
  press: "Mesurer maintenant",
  reload: "Voir où en est la mesure",
  back: "Revenir à l’indicateur",
  done: { demandee: "Mesure demandée", en_cours: "Une mesure est déjà en cours\u00a0: elle sert pour tous" },
};

const en: typeof fr = {
  title: (indicator) => `Measure now: ${indicator}`,
  here: "Measure now",
  titleOfAll: "Measure all indicators",
  oldest: "The oldest figure",
  backToAll: "Back to the dashboard",
  lead: "Indicators are measured every hour, and as soon as their data change. You can ask for a measure without waiting.",
  measured: "Last measured",
  states: {
    waiting: (when) => `A measure has been asked for since ${when}. It begins in a moment.`,
    running: (when) => `A measure is under way, asked for on ${when}.`,
    done: (when) => `The measure that was asked for ended on ${when}.`,
    failed: (when) => `The measure that was asked for did not succeed, on ${when}. The figure of before stays. You can ask again.`,
  },
  press: "Measure now",
  reload: "See how far the measure is",
  back: "Back to the indicator",
  done: { demandee: "Measure asked for", en_cours: "A measure is under way already: it serves everybody" },
};

const nl: typeof fr = {
  title: (indicator) => `Nu meten: ${indicator}`,
  here: "Nu meten",
  titleOfAll: "Alle indicatoren meten",
  oldest: "Het oudste cijfer",
  backToAll: "Terug naar het dashboard",
  lead: "Indicatoren worden elk uur gemeten, en zodra hun gegevens wijzigen. U kunt een meting vragen zonder te wachten.",
  measured: "Laatst gemeten",
  states: {
    waiting: (when) => `Een meting is gevraagd sinds ${when}. Ze begint dadelijk.`,
    running: (when) => `Een meting is bezig, gevraagd op ${when}.`,
    done: (when) => `De gevraagde meting is beëindigd op ${when}.`,
    failed: (when) => `De gevraagde meting is mislukt, op ${when}. Het vorige cijfer blijft staan. U kunt ze opnieuw vragen.`,
  },
  press: "Nu meten",
  reload: "Zien hoever de meting staat",
  back: "Terug naar de indicator",
  done: { demandee: "Meting gevraagd", en_cours: "Er is al een meting bezig: ze dient voor iedereen" },
};

export const measureNowTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
