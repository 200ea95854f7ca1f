import type { Locale } from "#platform/i18n/locale.ts";

interface Facts {
  readonly thing: string;
  readonly lender: string;
  readonly first: string;
  readonly last: string;
}

const fr = {
  subject: {
    granted: (thing: string) => `Prêt accepté\u00a0: ${thing}`,
    refused: (thing: string) => `Prêt refusé\u00a0: ${thing}`,
    offered: (thing: string) => `C’est votre tour\u00a0: ${thing}`,
    lapsed: (thing: string) => `Demande de prêt terminée\u00a0: ${thing}`,
    handed: (thing: string) => `Prêt remis\u00a0: ${thing}`,
    returned: (thing: string) => `Prêt rendu\u00a0: ${thing}`,
    lost: (thing: string) => `Prêt noté perdu\u00a0: ${thing}`,
    first: (thing: string) => `Demain, venez chercher\u00a0: ${thing}`,
    last: (thing: string) => `Demain, rapportez\u00a0: ${thing}`,
    late: (thing: string) => `En retard\u00a0: ${thing}`,
    asked: (thing: string) => `Demande de prêt\u00a0: ${thing}`,
    cancelled: (thing: string) => `Prêt annulé\u00a0: ${thing}`,
    extended: (thing: string) => `Prêt prolongé\u00a0: ${thing}`,
    reported: (thing: string) => `Dégât signalé\u00a0: ${thing}`,
    carry: (thing: string) => `Transport à faire\u00a0: ${thing}`,
  },
  says: {
    granted: ({ thing, lender, first, last }: Facts) => `${lender} vous prête «\u00a0${thing}\u00a0» du ${first} au ${last}.`,
    refused: ({ thing, lender, first }: Facts) => `${lender} ne vous prête pas «\u00a0${thing}\u00a0» à partir du ${first}.`,
    offered: ({ thing, lender, first, last }: Facts) =>
      `«\u00a0${thing}\u00a0», de ${lender}, s’est libéré du ${first} au ${last}. Dites si vous le voulez encore\u00a0: sinon, il ira à la personne suivante.`,
    lapsed: ({ thing, lender, first }: Facts) =>
      `Votre demande pour «\u00a0${thing}\u00a0», de ${lender}, à partir du ${first}, a pris fin. Rien n’est réservé pour vous.`,
    handed: ({ thing, lender, last }: Facts) => `«\u00a0${thing}\u00a0», de ${lender}, est entre vos mains. Rapportez-le au plus tard le ${last}.`,
    returned: ({ thing, lender }: Facts) => `${lender} a bien reçu «\u00a0${thing}\u00a0». Le prêt est terminé.`,
    lost: ({ thing, lender }: Facts) => `${lender} note que «\u00a0${thing}\u00a0» ne revient pas.`,
    first: ({ thing, lender, first }: Facts) => `${lender} vous attend le ${first} pour vous remettre «\u00a0${thing}\u00a0».`,
    last: ({ thing, lender, last }: Facts) =>
      `«\u00a0${thing}\u00a0» est à rapporter à ${lender} au plus tard le ${last}. Vous pouvez prolonger si personne n’attend.`,
    late: ({ thing, lender, last }: Facts) =>
      `«\u00a0${thing}\u00a0» devait revenir à ${lender} le ${last}. Tant qu’il n’est pas rendu, vous n’empruntez rien d’autre.`,
    asked: ({ thing, first, last }: Facts) => `On vous demande «\u00a0${thing}\u00a0» du ${first} au ${last}.`,
    cancelled: ({ thing, first, last }: Facts) => `Le prêt de «\u00a0${thing}\u00a0», du ${first} au ${last}, est annulé par la personne qui l’avait demandé.`,
    extended: ({ thing, last }: Facts) => `Le prêt de «\u00a0${thing}\u00a0» est prolongé jusqu’au ${last}. Personne n’attendait.`,
    reported: ({ thing }: Facts) => `Un dégât est signalé sur «\u00a0${thing}\u00a0».`,
    carry: ({ thing, lender, first }: Facts) => `${lender} vous confie le transport de «\u00a0${thing}\u00a0» le ${first}.`,
  },
  reason: (reason: string) => `Pourquoi\u00a0: ${reason}`,
  see: "Voir le prêt",
};

const en: typeof fr = {
  subject: {
    granted: (thing) => `Loan granted: ${thing}`,
    refused: (thing) => `Loan refused: ${thing}`,
    offered: (thing) => `It is your turn: ${thing}`,
    lapsed: (thing) => `Request for a loan ended: ${thing}`,
    handed: (thing) => `Loan handed over: ${thing}`,
    returned: (thing) => `Loan returned: ${thing}`,
    lost: (thing) => `Loan noted as lost: ${thing}`,
    first: (thing) => `Tomorrow, collect: ${thing}`,
    last: (thing) => `Tomorrow, bring back: ${thing}`,
    late: (thing) => `Late: ${thing}`,
    asked: (thing) => `Request for a loan: ${thing}`,
    cancelled: (thing) => `Loan cancelled: ${thing}`,
    extended: (thing) => `Loan extended: ${thing}`,
    reported: (thing) => `Damage reported: ${thing}`,
    carry: (thing) => `To carry: ${thing}`,
  },
  says: {
    granted: ({ thing, lender, first, last }) => `${lender} lends you “${thing}” from ${first} to ${last}.`,
    refused: ({ thing, lender, first }) => `${lender} does not lend you “${thing}” from ${first}.`,
    offered: ({ thing, lender, first, last }) =>
      `“${thing}”, of ${lender}, became free from ${first} to ${last}. Say whether you still want it: otherwise it goes to the next person.`,
    lapsed: ({ thing, lender, first }) => `Your request for “${thing}”, of ${lender}, from ${first}, has ended. Nothing is kept for you.`,
    handed: ({ thing, lender, last }) => `“${thing}”, of ${lender}, is in your hands. Bring it back on ${last} at the latest.`,
    returned: ({ thing, lender }) => `${lender} has “${thing}” back. The loan has ended.`,
    lost: ({ thing, lender }) => `${lender} notes that “${thing}” does not come back.`,
    first: ({ thing, lender, first }) => `${lender} expects you on ${first} to hand over “${thing}”.`,
    last: ({ thing, lender, last }) => `“${thing}” is due back at ${lender} on ${last} at the latest. You may extend it if nobody waits.`,
    late: ({ thing, lender, last }) => `“${thing}” was due back at ${lender} on ${last}. As long as it is not returned, you borrow nothing else.`,
    asked: ({ thing, first, last }) => `Somebody asks you for “${thing}” from ${first} to ${last}.`,
    cancelled: ({ thing, first, last }) => `The loan of “${thing}”, from ${first} to ${last}, is cancelled by whoever asked for it.`,
    extended: ({ thing, last }) => `The loan of “${thing}” is extended to ${last}. Nobody was waiting.`,
    reported: ({ thing }) => `A damage is reported on “${thing}”.`,
    carry: ({ thing, lender, first }) => `${lender} entrusts you with carrying “${thing}” on ${first}.`,
  },
  reason: (reason) => `Why: ${reason}`,
  see: "See the loan",
};

const nl: typeof fr = {
  subject: {
    granted: (thing) => `Uitlening toegestaan: ${thing}`,
    refused: (thing) => `Uitlening geweigerd: ${thing}`,
    offered: (thing) => `Het is uw beurt: ${thing}`,
    lapsed: (thing) => `Aanvraag beëindigd: ${thing}`,
    handed: (thing) => `Overhandigd: ${thing}`,
    returned: (thing) => `Teruggebracht: ${thing}`,
    lost: (thing) => `Als verloren genoteerd: ${thing}`,
    first: (thing) => `Morgen afhalen: ${thing}`,
    last: (thing) => `Morgen terugbrengen: ${thing}`,
    late: (thing) => `Te laat: ${thing}`,
    asked: (thing) => `Aanvraag om te lenen: ${thing}`,
    cancelled: (thing) => `Uitlening geannuleerd: ${thing}`,
    extended: (thing) => `Uitlening verlengd: ${thing}`,
    reported: (thing) => `Schade gemeld: ${thing}`,
    carry: (thing) => `Te vervoeren: ${thing}`,
  },
  says: {
    granted: ({ thing, lender, first, last }) => `${lender} leent u “${thing}” van ${first} tot ${last}.`,
    refused: ({ thing, lender, first }) => `${lender} leent u “${thing}” niet vanaf ${first}.`,
    offered: ({ thing, lender, first, last }) =>
      `“${thing}”, van ${lender}, kwam vrij van ${first} tot ${last}. Zeg of u het nog wilt: anders gaat het naar de volgende.`,
    lapsed: ({ thing, lender, first }) => `Uw aanvraag voor “${thing}”, van ${lender}, vanaf ${first}, is beëindigd. Er is niets voor u bewaard.`,
    handed: ({ thing, lender, last }) => `“${thing}”, van ${lender}, is in uw handen. Breng het ten laatste op ${last} terug.`,
    returned: ({ thing, lender }) => `${lender} heeft “${thing}” terug. De uitlening is beëindigd.`,
    lost: ({ thing, lender }) => `${lender} noteert dat “${thing}” niet terugkomt.`,
    first: ({ thing, lender, first }) => `${lender} verwacht u op ${first} om “${thing}” te overhandigen.`,
    last: ({ thing, lender, last }) => `“${thing}” moet ten laatste op ${last} terug zijn bij ${lender}. U kunt verlengen als niemand wacht.`,
    late: ({ thing, lender, last }) => `“${thing}” moest op ${last} terug zijn bij ${lender}. Zolang het niet terug is, leent u niets anders.`,
    asked: ({ thing, first, last }) => `Men vraagt u “${thing}” van ${first} tot ${last}.`,
    cancelled: ({ thing, first, last }) => `De uitlening van “${thing}”, van ${first} tot ${last}, is geannuleerd door wie ze vroeg.`,
    extended: ({ thing, last }) => `De uitlening van “${thing}” is verlengd tot ${last}. Niemand wachtte.`,
    reported: ({ thing }) => `Er is schade gemeld aan “${thing}”.`,
    carry: ({ thing, lender, first }) => `${lender} vertrouwt u het vervoer van “${thing}” toe op ${first}.`,
  },
  reason: (reason) => `Waarom: ${reason}`,
  see: "De uitlening bekijken",
};

export const newsTexts: Record<Locale, typeof fr> = { fr, en, nl };
