import type { Locale } from "#platform/i18n/locale.ts";
import type { Status } from "../place.ts";
import type { StateAct } from "./place-state.ts";

interface ActTexts {
  /** The heading of its form. */
  readonly title: string;
  /** What follows from it. */
  readonly note: string;
  readonly button: string;
  /** What happened. */
  readonly done: string;
}

interface Texts {
  readonly title: string;
  readonly here: string;
  readonly lead: string;
  readonly now: string;
  readonly statuses: Record<Status, string>;
  readonly closed: string;
  readonly reasonNow: string;
  readonly acts: Record<StateAct, ActTexts>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly reasonLong: string;
  readonly on: string;
  readonly onHint: string;
  readonly onWrong: string;
  readonly conflict: string;
  readonly conflictNote: string;
  readonly past: string;
  readonly pastEmpty: string;
  readonly at: string;
  readonly what: string;
  readonly by: string;
  readonly why: string;
  readonly back: string;
  readonly undated: string;
  readonly date: string;
  readonly gone: (reason: string) => string;
  readonly goneWithout: string;
  readonly closedOn: (day: string) => string;
}

const fr: Texts = {
  title: "État de la fiche",
  here: "État",
  lead: "Décidez si la fiche se montre, et dites pourquoi. L’hôte et la personne qui a proposé le lieu sont prévenus.",
  now: "Aujourd’hui",
  statuses: { proposed: "Proposée", published: "Publiée", suspended: "Suspendue", refused: "Refusée", merged: "Réunie à une autre fiche" },
  closed: "Lieu fermé définitivement",
  reasonNow: "Raison",
  acts: {
    publish: { title: "Publier", note: "La fiche entre dans l’annuaire et sur la carte.", button: "Publier la fiche", done: "La fiche est publiée" },
    refuse: {
      title: "Refuser",
      note: "La fiche n’est pas montrée. La personne qui l’a proposée lit votre raison.",
      button: "Refuser la proposition",
      done: "La proposition est refusée",
    },
    suspend: {
      title: "Suspendre",
      note: "La page répond qu’elle est retirée et donne votre raison. Rien n’est effacé.",
      button: "Suspendre la fiche",
      done: "La fiche est suspendue",
    },
    restore: { title: "Rétablir", note: "La fiche revient telle qu’elle était.", button: "Rétablir la fiche", done: "La fiche est rétablie" },
    close: {
      title: "Fermer le lieu",
      note: "Le lieu n’existe plus. Sa page reste, avec la date et la raison, pour que les liens vivent. Il quitte l’annuaire.",
      button: "Fermer définitivement",
      done: "Le lieu est noté fermé",
    },
    reopen: {
      title: "Rouvrir le lieu",
      note: "Le lieu revient dans l’annuaire, à l’étape d’avant sa fermeture.",
      button: "Rouvrir le lieu",
      done: "Le lieu est rouvert",
    },
  },
  reason: "Raison",
  reasonHint: "Une ou deux phrases. Elle est publique. Ne nommez personne.",
  reasonMissing: "Écrivez la raison",
  reasonLong: "Écrivez 1 000 caractères au plus",
  on: "Fermé depuis le",
  onHint: "Le premier jour où le lieu n’a plus ouvert.",
  onWrong: "Indiquez un jour, aujourd’hui ou avant",
  conflict: "Rien n’a changé",
  conflictNote: "Quelqu’un a changé l’état de cette fiche pendant que vous lisiez. Voici l’état présent\u00a0: décidez de nouveau s’il le faut.",
  past: "Ce qui a été décidé",
  pastEmpty: "Rien n’a encore été décidé.",
  at: "Quand",
  what: "État",
  by: "Par",
  why: "Raison",
  back: "Voir la fiche",
  undated: "Personne n’a dit depuis quand ce lieu est ouvert\u00a0: il ne compte pas encore parmi les nouveaux.",
  date: "Dater son ouverture",
  gone: (reason) => `Cette fiche est suspendue. Raison\u00a0: ${reason}`,
  goneWithout: "Cette fiche est suspendue.",
  closedOn: (day) => `Fermé depuis le ${day}.`,
};

const en: Texts = {
  title: "State of the record",
  here: "State",
  lead: "Decide whether the record is shown, and say why. The host and whoever proposed the place are told.",
  now: "Today",
  statuses: { proposed: "Proposed", published: "Published", suspended: "Suspended", refused: "Refused", merged: "Merged into another record" },
  closed: "Place closed for good",
  reasonNow: "Reason",
  acts: {
    publish: { title: "Publish", note: "The record enters the directory and the map.", button: "Publish the record", done: "The record is published" },
    refuse: {
      title: "Refuse",
      note: "The record is not shown. Whoever proposed it reads your reason.",
      button: "Refuse the proposal",
      done: "The proposal is refused",
    },
    suspend: {
      title: "Suspend",
      note: "The page answers that it was withdrawn and gives your reason. Nothing is erased.",
      button: "Suspend the record",
      done: "The record is suspended",
    },
    restore: { title: "Restore", note: "The record comes back as it was.", button: "Restore the record", done: "The record is restored" },
    close: {
      title: "Close the place",
      note: "The place is no more. Its page stays, with the date and the reason, so that links live. It leaves the directory.",
      button: "Close for good",
      done: "The place is noted as closed",
    },
    reopen: {
      title: "Reopen the place",
      note: "The place comes back to the directory, at the stage before it closed.",
      button: "Reopen the place",
      done: "The place is reopened",
    },
  },
  reason: "Reason",
  reasonHint: "One or two sentences. It is public. Name nobody.",
  reasonMissing: "Write the reason",
  reasonLong: "Write 1,000 characters at most",
  on: "Closed since",
  onHint: "The first day on which the place did not open any more.",
  onWrong: "Give a day, today or earlier",
  conflict: "Nothing was changed",
  conflictNote: "Somebody changed the state of this record while you were reading. Here is the present state: decide again if need be.",
  past: "What was decided",
  pastEmpty: "Nothing was decided yet.",
  at: "When",
  what: "State",
  by: "By",
  why: "Reason",
  back: "See the record",
  undated: "Nobody said since when this place is open: it does not count among the new ones yet.",
  date: "Date its opening",
  gone: (reason) => `This record is suspended. Reason: ${reason}`,
  goneWithout: "This record is suspended.",
  closedOn: (day) => `Closed since ${day}.`,
};

const nl: Texts = {
  title: "Staat van de fiche",
  here: "Staat",
  lead: "Beslis of de fiche te zien is en zeg waarom. De gastheer en wie de plek voorstelde, krijgen bericht.",
  now: "Vandaag",
  statuses: { proposed: "Voorgesteld", published: "Gepubliceerd", suspended: "Opgeschort", refused: "Geweigerd", merged: "Samengevoegd met een andere fiche" },
  closed: "Plek voorgoed gesloten",
  reasonNow: "Reden",
  acts: {
    publish: { title: "Publiceren", note: "De fiche komt in de gids en op de kaart.", button: "De fiche publiceren", done: "De fiche is gepubliceerd" },
    refuse: {
      title: "Weigeren",
      note: "De fiche wordt niet getoond. Wie ze voorstelde, leest uw reden.",
      button: "Het voorstel weigeren",
      done: "Het voorstel is geweigerd",
    },
    suspend: {
      title: "Opschorten",
      note: "De pagina antwoordt dat ze is ingetrokken en geeft uw reden. Niets wordt gewist.",
      button: "De fiche opschorten",
      done: "De fiche is opgeschort",
    },
    restore: { title: "Herstellen", note: "De fiche komt terug zoals ze was.", button: "De fiche herstellen", done: "De fiche is hersteld" },
    close: {
      title: "De plek sluiten",
      note: "De plek bestaat niet meer. De pagina blijft, met de datum en de reden, zodat links blijven werken. Ze verlaat de gids.",
      button: "Voorgoed sluiten",
      done: "De plek staat als gesloten",
    },
    reopen: {
      title: "De plek heropenen",
      note: "De plek komt terug in de gids, in de fase van voor de sluiting.",
      button: "De plek heropenen",
      done: "De plek is heropend",
    },
  },
  reason: "Reden",
  reasonHint: "Een of twee zinnen. De reden is openbaar. Noem niemand.",
  reasonMissing: "Schrijf de reden",
  reasonLong: "Schrijf hoogstens 1.000 tekens",
  on: "Gesloten sinds",
  onHint: "De eerste dag waarop de plek niet meer openging.",
  onWrong: "Geef een dag, vandaag of eerder",
  conflict: "Er is niets veranderd",
  conflictNote: "Iemand veranderde de staat van deze fiche terwijl u las. Dit is de huidige staat: beslis opnieuw als dat nodig is.",
  past: "Wat er beslist is",
  pastEmpty: "Er is nog niets beslist.",
  at: "Wanneer",
  what: "Staat",
  by: "Door",
  why: "Reden",
  back: "De fiche bekijken",
  undated: "Niemand zei sinds wanneer deze plek open is: ze telt nog niet mee als nieuw.",
  date: "De opening dateren",
  gone: (reason) => `Deze fiche is opgeschort. Reden: ${reason}`,
  goneWithout: "Deze fiche is opgeschort.",
  closedOn: (day) => `Gesloten sinds ${day}.`,
};

export const statusTexts: Record<Locale, Texts> = { fr, en, nl };
