import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  now: "Il vous manque quelque chose pour réserver",
  nowLead: "Voici tout ce qui manque, et où l’obtenir.",
  door: "Il vous manque quelque chose pour commencer",
  doorLead: "C’est réservé, mais vous ne pourrez pas commencer sans ceci.",
  later: "Une habilitation se termine avant la fin de ce créneau",
  laterLead: "Renouvelez-la d’ici là\u00a0: sinon, vous ne pourrez pas commencer.",
  noWay: "Aucune séance n’est annoncée pour le moment.",
};

const en: typeof fr = {
  now: "You lack something to book this",
  nowLead: "Here is all that is missing, and where to get it.",
  door: "You lack something to begin",
  doorLead: "It is booked, but you cannot begin without this.",
  later: "An authorisation ends before the end of this time",
  laterLead: "Renew it before then: otherwise you cannot begin.",
  noWay: "No session is announced for the moment.",
};

const nl: typeof fr = {
  now: "U mist iets om dit te reserveren",
  nowLead: "Dit is alles wat ontbreekt, en waar u het krijgt.",
  door: "U mist iets om te beginnen",
  doorLead: "Het is gereserveerd, maar zonder dit kunt u niet beginnen.",
  later: "Een machtiging eindigt voor het einde van deze tijd",
  laterLead: "Vernieuw ze voor dan: anders kunt u niet beginnen.",
  noWay: "Er is nu geen sessie aangekondigd.",
};

export const conditionsTexts: Record<Locale, typeof fr> = { fr, en, nl };
