import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  confirmSubject: (place: string) => `Confirmez votre signalement\u00a0: ${place}`,
  confirmWhat: (place: string) =>
    `Vous avez signalé une erreur sur la fiche du lieu «\u00a0${place}\u00a0». Confirmez votre adresse\u00a0: votre message part alors à l’hôte du lieu.`,
  quote: (words: string) => `«\u00a0${words}\u00a0»`,
  confirmAction: "Confirmer le signalement",
  confirmAfter: "Le lien vaut sept jours. Sans confirmation, le message est effacé. Si vous n’avez rien signalé, ne faites rien.",
  confirmWhy: "Vous recevez ce courriel parce que cette adresse a été écrite dans un signalement. Elle ne sert qu’à vous répondre.",
  answerSubject: {
    corrected: (place: string) => `${place}\u00a0: la fiche est corrigée, merci`,
    not_error: (place: string) => `${place}\u00a0: une réponse à votre signalement`,
  },
  answerThanks: {
    corrected: "La fiche est corrigée grâce à vous. Merci d’avoir pris le temps de le dire.",
    not_error: "Votre signalement a été lu. La fiche reste telle qu’elle est. Merci d’avoir pris le temps d’écrire.",
  },
  changed: (fields: string) => `Ce qui a changé sur la fiche depuis votre message\u00a0: ${fields}.`,
  words: (words: string) => `La réponse\u00a0: ${words}`,
  answerAction: "Voir la fiche",
  answerAfter: "Votre adresse est maintenant effacée du signalement.",
  answerWhy: "Vous recevez ce courriel parce que vous avez signalé une erreur sur cette fiche.",
};

const en: typeof fr = {
  confirmSubject: (place) => `Confirm your report: ${place}`,
  confirmWhat: (place) =>
    `You reported a mistake on the record of the place “${place}”. Confirm your address: your message then goes to the host of the place.`,
  quote: (words) => `“${words}”`,
  confirmAction: "Confirm the report",
  confirmAfter: "The link holds for seven days. Without confirmation the message is erased. If you reported nothing, do nothing.",
  confirmWhy: "You get this mail because this address was written in a report. It only serves to answer you.",
  answerSubject: {
    corrected: (place) => `${place}: the record is corrected, thank you`,
    not_error: (place) => `${place}: an answer to your report`,
  },
  answerThanks: {
    corrected: "The record is corrected thanks to you. Thank you for taking the time to say so.",
    not_error: "Your report was read. The record stays as it is. Thank you for taking the time to write.",
  },
  changed: (fields) => `What has changed on the record since your message: ${fields}.`,
  words: (words) => `The answer: ${words}`,
  answerAction: "See the record",
  answerAfter: "Your address is now erased from the report.",
  answerWhy: "You get this mail because you reported a mistake on this record.",
};

const nl: typeof fr = {
  confirmSubject: (place) => `Bevestig uw melding: ${place}`,
  confirmWhat: (place) => `U meldde een fout op de fiche van de plek ‘${place}’. Bevestig uw adres: uw bericht gaat dan naar de gastheer van de plek.`,
  quote: (words) => `‘${words}’`,
  confirmAction: "De melding bevestigen",
  confirmAfter: "De link geldt zeven dagen. Zonder bevestiging wordt het bericht gewist. Hebt u niets gemeld, doe dan niets.",
  confirmWhy: "U krijgt deze mail omdat dit adres in een melding stond. Het dient alleen om u te antwoorden.",
  answerSubject: {
    corrected: (place) => `${place}: de fiche is verbeterd, dank u`,
    not_error: (place) => `${place}: een antwoord op uw melding`,
  },
  answerThanks: {
    corrected: "De fiche is dankzij u verbeterd. Dank u dat u de tijd nam om het te zeggen.",
    not_error: "Uw melding is gelezen. De fiche blijft zoals ze is. Dank u dat u de tijd nam om te schrijven.",
  },
  changed: (fields) => `Wat er sinds uw bericht op de fiche veranderde: ${fields}.`,
  words: (words) => `Het antwoord: ${words}`,
  answerAction: "De fiche bekijken",
  answerAfter: "Uw adres is nu uit de melding gewist.",
  answerWhy: "U krijgt deze mail omdat u een fout op deze fiche meldde.",
};

export const lettersTexts: Record<Locale, typeof fr> = { fr, en, nl };
