import type { Locale } from "#platform/i18n/locale.ts";

interface PlanTexts {
  readonly title: (organisation: string) => string;
  readonly here: string;
  readonly lead: string;
  readonly day: string;
  readonly dayWrong: string;
  readonly wished: string;
  readonly practical: string;
  readonly practicalHint: string;
  readonly save: string;
  readonly stops: string;
  readonly noStop: string;
  readonly arrival: (place: string) => string;
  readonly arrivalWrong: string;
  readonly arrivalBefore: string;
  readonly pastMidnight: string;
  readonly minutes: (place: string) => string;
  readonly minutesWrong: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly take: (time: string) => string;
  readonly offers: (when: string) => string;
  readonly fromBefore: (distance: string, minutes: string) => string;
  readonly tight: string;
  readonly shorter: string;
  readonly retime: string;
  readonly retimeHint: string;
  readonly candidates: string;
  readonly candidatesLead: string;
  readonly q: string;
  readonly theme: string;
  readonly anyTheme: string;
  readonly commune: string;
  readonly anyCommune: string;
  readonly near: string;
  readonly anywhere: string;
  readonly search: string;
  readonly none: string;
  readonly add: string;
  readonly busy: string;
  readonly suggestion: string;
  readonly suggestionTake: string;
  readonly full: string;
  readonly conflictTitle: string;
  readonly conflictText: string;
  readonly conflictSaved: string;
  readonly problems: { overlap: string; busy: string; not_possible: string; unknown_place: string };
  readonly done: Record<string, string>;
}

const fr: PlanTexts = {
  title: (organisation) => `Parcours\u00a0: ${organisation}`,
  here: "Parcours",
  lead: "Choisissez un jour, des lieux et leur ordre. Rien n’est envoyé aux hôtes avant que vous le demandiez.",
  day: "Jour de la visite",
  dayWrong: "Écrivez un jour qui existe",
  wished: "Souhaité",
  practical: "À savoir",
  practicalHint: "Point de rendez-vous, lien de la vidéo, repas. La délégation et les hôtes le lisent.",
  save: "Enregistrer le parcours",
  stops: "Étapes",
  noStop: "Aucune étape. Ajoutez un lieu ci-dessous.",
  arrival: (place) => `Arrivée à ${place}`,
  arrivalWrong: "Écrivez une heure, par exemple 09:30",
  arrivalBefore: "Cette étape commence avant la fin de la précédente",
  pastMidnight: "Cette étape finit après minuit",
  minutes: (place) => `Durée à ${place}`,
  minutesWrong: "Écrivez une durée de 10 à 480 minutes",
  up: "Monter",
  down: "Descendre",
  remove: "Retirer",
  take: (time) => `Prendre ${time}`,
  offers: (when) => `L’hôte propose\u00a0: ${when}`,
  fromBefore: (distance, minutes) => `${distance} depuis l’étape précédente, ${minutes}`,
  tight: "Le trajet estimé est plus long que le temps prévu",
  shorter: "Trouver un ordre plus court",
  retime: "Recalculer les heures",
  retimeHint: "Un hôte dont l’heure change devra répondre de nouveau.",
  candidates: "Ajouter un lieu",
  candidatesLead: "Lieux ouverts au public, d’abord ceux qui montrent les thèmes demandés.",
  q: "Nom ou mot",
  theme: "Thème",
  anyTheme: "Tous les thèmes",
  commune: "Commune",
  anyCommune: "Toutes les communes",
  near: "À moins de (km de la première étape)",
  anywhere: "Toutes distances",
  search: "Chercher",
  none: "Aucun lieu ouvert ne répond à ces critères. Élargissez la recherche.",
  add: "Ajouter",
  busy: "Reçoit déjà une visite ce jour-là",
  suggestion: "Parcours court suggéré",
  suggestionTake: "Prendre ce parcours",
  full: "Douze étapes au plus",
  conflictTitle: "Quelqu’un a changé ce parcours entre-temps",
  conflictText: "Votre version est dans le formulaire, rien n’est perdu. Comparez, puis enregistrez de nouveau pour la garder.",
  conflictSaved: "Version enregistrée",
  problems: {
    overlap: "Deux étapes se chevauchent. Changez une heure.",
    busy: "Ce lieu reçoit déjà une autre délégation à cette heure. Choisissez une autre heure.",
    not_possible: "La visite n’est plus en préparation. Rien n’a été changé.",
    unknown_place: "Un des lieux n’est plus publié. Retirez-le.",
  },
  done: { enregistre: "Parcours enregistré" },
};

const en: PlanTexts = {
  title: (organisation) => `Route: ${organisation}`,
  here: "Route",
  lead: "Choose a day, places and their order. Nothing is sent to hosts before you ask for it.",
  day: "Day of the visit",
  dayWrong: "Write a day that exists",
  wished: "Wished",
  practical: "Good to know",
  practicalHint: "Meeting point, video link, meals. The delegation and the hosts read it.",
  save: "Save the route",
  stops: "Stops",
  noStop: "No stop. Add a place below.",
  arrival: (place) => `Arrival at ${place}`,
  arrivalWrong: "Write a time, for example 09:30",
  arrivalBefore: "This stop begins before the one before ends",
  pastMidnight: "This stop ends after midnight",
  minutes: (place) => `Time at ${place}`,
  minutesWrong: "Write a time of 10 to 480 minutes",
  up: "Move up",
  down: "Move down",
  remove: "Remove",
  take: (time) => `Take ${time}`,
  offers: (when) => `The host proposes: ${when}`,
  fromBefore: (distance, minutes) => `${distance} from the stop before, ${minutes}`,
  tight: "The estimated way takes longer than planned",
  shorter: "Find a shorter order",
  retime: "Compute the times again",
  retimeHint: "A host whose time changes will have to answer again.",
  candidates: "Add a place",
  candidatesLead: "Places open to the public, first those that show the themes asked for.",
  q: "Name or word",
  theme: "Theme",
  anyTheme: "All themes",
  commune: "Municipality",
  anyCommune: "All municipalities",
  near: "Within (km of the first stop)",
  anywhere: "Any distance",
  search: "Search",
  none: "No open place matches. Widen the search.",
  add: "Add",
  busy: "Already welcomes a visit that day",
  suggestion: "Short route suggested",
  suggestionTake: "Take this route",
  full: "Twelve stops at most",
  conflictTitle: "Somebody has changed this route in the meantime",
  conflictText: "Your version is in the form, nothing is lost. Compare, then save again to keep it.",
  conflictSaved: "Saved version",
  problems: {
    overlap: "Two stops overlap. Change a time.",
    busy: "This place already welcomes another delegation then. Choose another time.",
    not_possible: "The visit is no longer being prepared. Nothing was changed.",
    unknown_place: "One of the places is no longer published. Remove it.",
  },
  done: { enregistre: "Route saved" },
};

const nl: PlanTexts = {
  title: (organisation) => `Route: ${organisation}`,
  here: "Route",
  lead: "Kies een dag, plekken en hun volgorde. Er wordt niets naar gastheren gestuurd voor u het vraagt.",
  day: "Dag van het bezoek",
  dayWrong: "Schrijf een dag die bestaat",
  wished: "Gewenst",
  practical: "Goed om te weten",
  practicalHint: "Afspraakplaats, videolink, maaltijd. De delegatie en de gastheren lezen het.",
  save: "De route bewaren",
  stops: "Haltes",
  noStop: "Geen halte. Voeg hieronder een plek toe.",
  arrival: (place) => `Aankomst bij ${place}`,
  arrivalWrong: "Schrijf een uur, bijvoorbeeld 09:30",
  arrivalBefore: "Deze halte begint voor het einde van de vorige",
  pastMidnight: "Deze halte eindigt na middernacht",
  minutes: (place) => `Duur bij ${place}`,
  minutesWrong: "Schrijf een duur van 10 tot 480 minuten",
  up: "Naar boven",
  down: "Naar beneden",
  remove: "Verwijderen",
  take: (time) => `${time} nemen`,
  offers: (when) => `De gastheer stelt voor: ${when}`,
  fromBefore: (distance, minutes) => `${distance} van de vorige halte, ${minutes}`,
  tight: "De geschatte weg duurt langer dan voorzien",
  shorter: "Een kortere volgorde zoeken",
  retime: "De uren herberekenen",
  retimeHint: "Een gastheer van wie het uur verandert, moet opnieuw antwoorden.",
  candidates: "Een plek toevoegen",
  candidatesLead: "Plekken open voor het publiek, eerst die met de gevraagde thema’s.",
  q: "Naam of woord",
  theme: "Thema",
  anyTheme: "Alle thema’s",
  commune: "Gemeente",
  anyCommune: "Alle gemeenten",
  near: "Binnen (km van de eerste halte)",
  anywhere: "Alle afstanden",
  search: "Zoeken",
  none: "Geen open plek voldoet. Zoek ruimer.",
  add: "Toevoegen",
  busy: "Ontvangt die dag al een bezoek",
  suggestion: "Voorgestelde korte route",
  suggestionTake: "Deze route nemen",
  full: "Hoogstens twaalf haltes",
  conflictTitle: "Iemand heeft deze route intussen gewijzigd",
  conflictText: "Uw versie staat in het formulier, er is niets verloren. Vergelijk en bewaar opnieuw om ze te houden.",
  conflictSaved: "Bewaarde versie",
  problems: {
    overlap: "Twee haltes overlappen. Wijzig een uur.",
    busy: "Deze plek ontvangt dan al een andere delegatie. Kies een ander uur.",
    not_possible: "Het bezoek is niet meer in voorbereiding. Er is niets gewijzigd.",
    unknown_place: "Een van de plekken is niet meer gepubliceerd. Verwijder ze.",
  },
  done: { enregistre: "Route bewaard" },
};

export const planTexts: Record<Locale, PlanTexts> = { fr, en, nl };
