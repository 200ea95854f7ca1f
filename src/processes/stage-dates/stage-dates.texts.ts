import type { Locale } from "#platform/i18n/locale.ts";

type Act = "open_now" | "close_now" | "change";
export type ChangeKind = "added" | "extended" | "closed_early" | "moved";

interface DatesTexts {
  readonly title: (stage: string) => string;
  readonly lead: string;
  readonly act: string;
  readonly acts: Readonly<Record<Act, string>>;
  readonly actMove: string;
  readonly opens: string;
  readonly closes: string;
  readonly staysOpen: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly now: string;
  readonly history: string;
  readonly noHistory: string;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  readonly columns: Readonly<Record<"when" | "what" | "before" | "after" | "reason" | "by", string>>;
  readonly noEnd: string;
  readonly conflict: string;
  readonly conflictSays: string;
  readonly theirs: string;
  readonly yours: string;
  readonly over: string;
  readonly problems: Readonly<Record<"act" | "opens" | "closes" | "order" | "past" | "pastOpening" | "same" | "reason" | "notOpen" | "notAhead", string>>;
}

export const stageDatesTexts: Readonly<Record<Locale, DatesTexts>> = {
  fr: {
    title: (stage) => `Changer les dates\u00a0: ${stage}`,
    lead: "La raison est publiée sur la page de la démarche. Celles et ceux qui la suivent ou y ont une idée sont prévenus.",
    act: "Que voulez-vous faire\u00a0?",
    acts: { change: "Changer la date de fin", open_now: "Ouvrir l’étape maintenant", close_now: "Fermer l’étape maintenant" },
    actMove: "Changer ses dates",
    opens: "Ouverture",
    closes: "Nouvelle fin",
    staysOpen: "Elle reste ouverte, sans date de fin",
    reason: "Raison, publiée",
    reasonHint: "En une ou deux phrases. 10 signes au moins.",
    save: "Publier le changement",
    now: "Aujourd’hui",
    history: "Ce qui a changé",
    noHistory: "Les dates n’ont pas changé depuis la publication.",
    changes: { added: "Étape ajoutée", extended: "Prolongée", closed_early: "Terminée plus tôt", moved: "Déplacée" },
    columns: { when: "Le", what: "Changement", before: "Avant", after: "Après", reason: "Raison", by: "Par" },
    noEnd: "sans fin",
    conflict: "Quelqu’un vient de changer les dates de cette étape",
    conflictSays: "Votre changement n’est pas fait. Comparez\u00a0: publiez le vôtre par-dessus, ou laissez celui-ci.",
    theirs: "Ce qui est publié",
    yours: "Ce que vous demandiez",
    over: "La démarche est close ou annulée\u00a0: ses dates ne changent plus.",
    problems: {
      act: "Choisissez ce que vous voulez faire.",
      opens: "Choisissez un jour et une heure d’ouverture.",
      closes: "Choisissez un jour et une heure de fin, ou cochez «\u00a0reste ouverte\u00a0».",
      order: "La fin vient après l’ouverture. Choisissez une date plus tardive.",
      past: "Cette fin est déjà passée. Choisissez un instant à venir, ou fermez l’étape maintenant.",
      pastOpening: "Cette ouverture est déjà passée. Choisissez un instant à venir.",
      same: "Ce sont les dates actuelles. Choisissez-en d’autres.",
      reason: "Écrivez la raison, de 10 à 2 000 signes.",
      notAhead: "L’étape est déjà ouverte.",
      notOpen: "L’étape n’est pas ouverte\u00a0: elle ne peut pas être fermée maintenant.",
    },
  },
  en: {
    title: (stage) => `Change the dates: ${stage}`,
    lead: "The reason is published on the page of the process. Those who follow it or have an idea in it are told.",
    act: "What do you want to do?",
    acts: { change: "Change the end date", open_now: "Open the stage now", close_now: "Close the stage now" },
    actMove: "Change its dates",
    opens: "Opening",
    closes: "New end",
    staysOpen: "It stays open, without an end date",
    reason: "Reason, published",
    reasonHint: "In one or two sentences. 10 characters at least.",
    save: "Publish the change",
    now: "Today",
    history: "What changed",
    noHistory: "The dates have not changed since publication.",
    changes: { added: "Stage added", extended: "Extended", closed_early: "Ended earlier", moved: "Moved" },
    columns: { when: "On", what: "Change", before: "Before", after: "After", reason: "Reason", by: "By" },
    noEnd: "no end",
    conflict: "Somebody has just changed the dates of this stage",
    conflictSays: "Your change is not made. Compare: publish yours over it, or leave theirs.",
    theirs: "What is published",
    yours: "What you asked for",
    over: "The process is closed or cancelled: its dates change no more.",
    problems: {
      act: "Choose what you want to do.",
      opens: "Choose a day and an hour of opening.",
      closes: "Choose a day and an hour of end, or tick “stays open”.",
      order: "The end comes after the opening. Choose a later date.",
      past: "That end is past already. Choose an instant to come, or close the stage now.",
      pastOpening: "That opening is past already. Choose an instant to come.",
      same: "These are the present dates. Choose others.",
      reason: "Write the reason, 10 to 2,000 characters.",
      notAhead: "The stage is open already.",
      notOpen: "The stage is not open: it cannot be closed now.",
    },
  },
  nl: {
    title: (stage) => `De data wijzigen: ${stage}`,
    lead: "De reden wordt op de pagina van het traject gepubliceerd. Wie het volgt of er een idee in heeft, wordt verwittigd.",
    act: "Wat wilt u doen?",
    acts: { change: "De einddatum wijzigen", open_now: "De fase nu openen", close_now: "De fase nu sluiten" },
    actMove: "De data wijzigen",
    opens: "Opening",
    closes: "Nieuw einde",
    staysOpen: "Ze blijft open, zonder einddatum",
    reason: "Reden, gepubliceerd",
    reasonHint: "In een of twee zinnen. Minstens 10 tekens.",
    save: "De wijziging publiceren",
    now: "Vandaag",
    history: "Wat veranderde",
    noHistory: "De data zijn sinds de publicatie niet veranderd.",
    changes: { added: "Fase toegevoegd", extended: "Verlengd", closed_early: "Vroeger beëindigd", moved: "Verplaatst" },
    columns: { when: "Op", what: "Wijziging", before: "Voor", after: "Na", reason: "Reden", by: "Door" },
    noEnd: "zonder einde",
    conflict: "Iemand heeft de data van deze fase net gewijzigd",
    conflictSays: "Uw wijziging is niet gebeurd. Vergelijk: publiceer de uwe eroverheen, of laat deze staan.",
    theirs: "Wat gepubliceerd is",
    yours: "Wat u vroeg",
    over: "Het traject is afgesloten of geannuleerd: de data veranderen niet meer.",
    problems: {
      act: "Kies wat u wilt doen.",
      opens: "Kies een dag en een uur van opening.",
      closes: "Kies een dag en een uur van einde, of vink “blijft open” aan.",
      order: "Het einde komt na de opening. Kies een latere datum.",
      past: "Dat einde is al voorbij. Kies een ogenblik dat nog komt, of sluit de fase nu.",
      pastOpening: "Die opening is al voorbij. Kies een ogenblik dat nog komt.",
      same: "Dit zijn de huidige data. Kies andere.",
      reason: "Schrijf de reden, 10 tot 2 000 tekens.",
      notAhead: "De fase is al open.",
      notOpen: "De fase is niet open: ze kan nu niet gesloten worden.",
    },
  },
};
