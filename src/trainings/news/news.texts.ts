import type { Locale } from "#platform/i18n/locale.ts";

interface Facts {
  readonly title: string;
  readonly place: string;
  /** The last day of an authorisation. */
  readonly end: string;
  /** When a session begins. */
  readonly when: string;
}

const fr = {
  subject: {
    given: (title: string) => `Habilitation obtenue\u00a0: ${title}`,
    suspended: (title: string) => `Habilitation suspendue\u00a0: ${title}`,
    lifted: (title: string) => `Habilitation rétablie\u00a0: ${title}`,
    kept: (title: string) => `Suspension maintenue\u00a0: ${title}`,
    ending: (title: string) => `Bientôt à renouveler\u00a0: ${title}`,
    seat: (title: string) => `Votre place est prise\u00a0: ${title}`,
    queued: (title: string) => `Sur la liste d’attente\u00a0: ${title}`,
    seat_freed: (title: string) => `Une place s’est libérée pour vous\u00a0: ${title}`,
    cancelled: (title: string) => `Séance annulée\u00a0: ${title}`,
    changed: (title: string) => `Séance modifiée\u00a0: ${title}`,
    appealed: (title: string) => `Suspension contestée\u00a0: ${title}`,
  },
  says: {
    given: ({ title, place, end }: Facts) => `${place} vous donne l’habilitation «\u00a0${title}\u00a0». Dernier jour\u00a0: ${end}.`,
    suspended: ({ title, place }: Facts) => `${place} suspend votre habilitation «\u00a0${title}\u00a0». Vous pouvez le contester depuis votre espace.`,
    lifted: ({ title, place }: Facts) => `${place} rétablit votre habilitation «\u00a0${title}\u00a0».`,
    kept: ({ title, place }: Facts) => `${place} maintient la suspension de votre habilitation «\u00a0${title}\u00a0».`,
    ending: ({ title, end }: Facts) => `Le dernier jour de votre habilitation «\u00a0${title}\u00a0» est le ${end}. Une séance la renouvelle.`,
    seat: ({ title, place, when }: Facts) => `Vous avez une place pour «\u00a0${title}\u00a0», ${when}, à ${place}.`,
    queued: ({ title, place, when }: Facts) =>
      `«\u00a0${title}\u00a0», ${when}, à ${place}, est complet. Vous aurez la première place qui se libère après ceux qui attendent déjà.`,
    seat_freed: ({ title, place, when }: Facts) =>
      `Vous avez maintenant une place pour «\u00a0${title}\u00a0», ${when}, à ${place}. Rendez-la si vous ne pouvez plus venir.`,
    cancelled: ({ title, place, when }: Facts) => `«\u00a0${title}\u00a0», ${when}, à ${place}, n’aura pas lieu.`,
    changed: ({ title, place, when }: Facts) => `«\u00a0${title}\u00a0» a maintenant lieu ${when}, à ${place}.`,
    appealed: ({ title }: Facts) =>
      `Quelqu’un conteste la suspension de son habilitation «\u00a0${title}\u00a0». Une autre personne que celle qui l’a suspendue répond.`,
  },
  reason: (reason: string) => `Pourquoi\u00a0: ${reason}`,
  see: "Voir",
  metropolis: "La métropole",
  endless: "aucun",
};

const en: typeof fr = {
  subject: {
    given: (title) => `You are authorised: ${title}`,
    suspended: (title) => `Authorisation suspended: ${title}`,
    lifted: (title) => `Authorisation restored: ${title}`,
    kept: (title) => `Suspension upheld: ${title}`,
    ending: (title) => `Soon to be renewed: ${title}`,
    seat: (title) => `You have a seat: ${title}`,
    queued: (title) => `On the waiting list: ${title}`,
    seat_freed: (title) => `A seat is now yours: ${title}`,
    cancelled: (title) => `Session cancelled: ${title}`,
    changed: (title) => `Session changed: ${title}`,
    appealed: (title) => `Appeal against a suspension: ${title}`,
  },
  says: {
    given: ({ title, place, end }) => `${place} authorises you: “${title}”. Last day: ${end}.`,
    suspended: ({ title, place }) => `${place} suspends your authorisation “${title}”. You may appeal from your space.`,
    lifted: ({ title, place }) => `${place} restores your authorisation “${title}”.`,
    kept: ({ title, place }) => `${place} upholds the suspension of your authorisation “${title}”.`,
    ending: ({ title, end }) => `The last day of your authorisation “${title}” is ${end}. A session renews it.`,
    seat: ({ title, place, when }) => `You have a seat for “${title}”, ${when}, at ${place}.`,
    queued: ({ title, place, when }) => `“${title}”, ${when}, at ${place}, is full. You have the first seat that becomes free after those who wait already.`,
    seat_freed: ({ title, place, when }) => `You now have a seat for “${title}”, ${when}, at ${place}. Give it back if you cannot come.`,
    cancelled: ({ title, place, when }) => `“${title}”, ${when}, at ${place}, will not take place.`,
    changed: ({ title, place, when }) => `“${title}” now takes place ${when}, at ${place}.`,
    appealed: ({ title }) => `Somebody appeals against the suspension of their authorisation “${title}”. Somebody else than who suspended it answers.`,
  },
  reason: (reason) => `Why: ${reason}`,
  see: "See",
  metropolis: "The metropolis",
  endless: "none",
};

const nl: typeof fr = {
  subject: {
    given: (title) => `U bent gemachtigd: ${title}`,
    suspended: (title) => `Machtiging geschorst: ${title}`,
    lifted: (title) => `Machtiging hersteld: ${title}`,
    kept: (title) => `Schorsing gehandhaafd: ${title}`,
    ending: (title) => `Binnenkort te vernieuwen: ${title}`,
    seat: (title) => `U hebt een plaats: ${title}`,
    queued: (title) => `Op de wachtlijst: ${title}`,
    seat_freed: (title) => `Er kwam een plaats vrij voor u: ${title}`,
    cancelled: (title) => `Sessie geannuleerd: ${title}`,
    changed: (title) => `Sessie gewijzigd: ${title}`,
    appealed: (title) => `Schorsing betwist: ${title}`,
  },
  says: {
    given: ({ title, place, end }) => `${place} machtigt u: “${title}”. Laatste dag: ${end}.`,
    suspended: ({ title, place }) => `${place} schorst uw machtiging “${title}”. U kunt dit betwisten in uw ruimte.`,
    lifted: ({ title, place }) => `${place} herstelt uw machtiging “${title}”.`,
    kept: ({ title, place }) => `${place} handhaaft de schorsing van uw machtiging “${title}”.`,
    ending: ({ title, end }) => `De laatste dag van uw machtiging “${title}” is ${end}. Een sessie vernieuwt ze.`,
    seat: ({ title, place, when }) => `U hebt een plaats voor “${title}”, ${when}, bij ${place}.`,
    queued: ({ title, place, when }) => `“${title}”, ${when}, bij ${place}, is volzet. U krijgt de eerste plaats die vrijkomt na wie al wacht.`,
    seat_freed: ({ title, place, when }) => `U hebt nu een plaats voor “${title}”, ${when}, bij ${place}. Geef ze terug als u niet kunt komen.`,
    cancelled: ({ title, place, when }) => `“${title}”, ${when}, bij ${place}, gaat niet door.`,
    changed: ({ title, place, when }) => `“${title}” is nu ${when}, bij ${place}.`,
    appealed: ({ title }) => `Iemand betwist de schorsing van zijn machtiging “${title}”. Iemand anders dan wie schorste, antwoordt.`,
  },
  reason: (reason) => `Waarom: ${reason}`,
  see: "Bekijken",
  metropolis: "De metropool",
  endless: "geen",
};

export const newsTexts: Record<Locale, typeof fr> = { fr, en, nl };
