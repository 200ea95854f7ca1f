import type { Locale } from "#platform/i18n/locale.ts";
import type { Tone } from "#platform/ui/badge.tsx";
import type { State, StopState } from "./visit.ts";

const fr = {
  here: "Visites",
  queue: "Demandes de visite",
  states: {
    unconfirmed: "À confirmer",
    received: "Reçue",
    planning: "En préparation",
    proposed: "Proposée aux hôtes",
    confirmed: "Confirmée",
    done: "Terminée",
    reported: "Racontée",
    cancelled: "Annulée",
    refused: "Refusée",
  },
  stopStates: {
    draft: "Pas encore demandé",
    asked: "Réponse attendue",
    accepted: "Accepté",
    declined: "Refusé",
    countered: "Autre heure proposée",
    dropped: "Retiré du parcours",
    released: "Libéré",
  },
  minutes: (count: number) => `${count}\u00a0min`,
  people: { one: "# personne", other: "# personnes" },
  estimate: "Distances et temps sont estimés\u00a0: ligne droite allongée de 30\u00a0%, vitesse usuelle du moyen de transport.",
  reason: "Raison",
  reasonMissing: "Donnez la raison\u00a0: elle est transmise aux personnes concernées",
  reasonLong: "Écrivez la raison en 1 000 signes au plus",
  tooLong: (max: number) => `Écrivez ${max.toLocaleString("fr-FR")} signes au plus`,
  back: "Revenir",
};

const en: typeof fr = {
  here: "Visits",
  queue: "Visit requests",
  states: {
    unconfirmed: "To be confirmed",
    received: "Received",
    planning: "Being prepared",
    proposed: "Proposed to hosts",
    confirmed: "Confirmed",
    done: "Over",
    reported: "Told",
    cancelled: "Cancelled",
    refused: "Refused",
  },
  stopStates: {
    draft: "Not asked yet",
    asked: "Answer awaited",
    accepted: "Accepted",
    declined: "Declined",
    countered: "Another time proposed",
    dropped: "Taken off the route",
    released: "Released",
  },
  minutes: (count) => `${count}\u00a0min`,
  people: { one: "# person", other: "# people" },
  estimate: "Distances and times are estimates: straight line plus 30%, usual speed of the means of transport.",
  reason: "Reason",
  reasonMissing: "Give the reason: the people concerned will read it",
  reasonLong: "Write the reason in 1,000 characters at most",
  tooLong: (max) => `Write ${max.toLocaleString("en-GB")} characters at most`,
  back: "Go back",
};

const nl: typeof fr = {
  here: "Bezoeken",
  queue: "Bezoekaanvragen",
  states: {
    unconfirmed: "Te bevestigen",
    received: "Ontvangen",
    planning: "In voorbereiding",
    proposed: "Voorgesteld aan gastheren",
    confirmed: "Bevestigd",
    done: "Afgelopen",
    reported: "Verteld",
    cancelled: "Geannuleerd",
    refused: "Geweigerd",
  },
  stopStates: {
    draft: "Nog niet gevraagd",
    asked: "Antwoord verwacht",
    accepted: "Aanvaard",
    declined: "Geweigerd",
    countered: "Ander uur voorgesteld",
    dropped: "Uit de route gehaald",
    released: "Vrijgegeven",
  },
  minutes: (count) => `${count}\u00a0min`,
  people: { one: "# persoon", other: "# personen" },
  estimate: "Afstanden en tijden zijn geschat: rechte lijn plus 30\u00a0%, gebruikelijke snelheid van het vervoermiddel.",
  reason: "Reden",
  reasonMissing: "Geef de reden: de betrokkenen lezen ze",
  reasonLong: "Schrijf de reden in hoogstens 1 000 tekens",
  tooLong: (max) => `Schrijf hoogstens ${max.toLocaleString("nl-NL")} tekens`,
  back: "Terug",
};

export const visitsTexts: Record<Locale, typeof fr> = { fr, en, nl };

export const stateTones: Record<State, Tone> = {
  unconfirmed: "none",
  received: "warn",
  planning: "info",
  proposed: "info",
  confirmed: "ok",
  done: "warn",
  reported: "ok",
  cancelled: "danger",
  refused: "danger",
};

export const stopTones: Record<StopState, Tone> = {
  draft: "none",
  asked: "info",
  accepted: "ok",
  declined: "danger",
  countered: "warn",
  dropped: "none",
  released: "none",
};
