import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Mentorat entre pairs",
  lead: "Des membres du réseau accompagnent qui prépare un lieu. Qui a été accompagné accompagne à son tour.",
  help: "L’animation du réseau peut faire la demande avec vous.",
  ask: "Demander un mentor",
  offer: "Proposer mon aide",
  round: "Préparer une manche",
  empty: "Personne ne propose son aide en ce moment",
  emptyNext: "Une demande reste possible\u00a0: l’animation du réseau vous répond.",
  criteria: "Comment les propositions sont faites",
  criteriaLead: "Les mêmes règles pour tout le monde, et chaque proposition dit ses raisons.",
  rules: [
    "Il faut une langue commune, au moins un sujet commun, et rester dans la distance que le mentor accepte.",
    "Chaque sujet commun compte trois points, l’étape du projet deux, être à moins de cinq kilomètres deux.",
    "À points égaux, le mentor qui accompagne le moins vient en premier\u00a0; personne n’est proposé au-delà de ses places.",
    "Dans une manche, personne ne peut préférer un autre accompagnement que l’autre préférerait aussi.",
  ],
  given: "Donné et reçu, en heures confirmées par les deux",
  member: "Membre",
  gave: "Donné",
  received: "Reçu",
  count: { one: "# mentor", other: "# mentors" },
  done: { propose: "Votre proposition d’aide est enregistrée." },
};

const en: typeof fr = {
  title: "Mentoring between peers",
  lead: "Members of the network mentor who prepares a place. Who was mentored mentors in turn.",
  help: "The network’s coordinators can ask with you.",
  ask: "Ask for a mentor",
  offer: "Offer my help",
  round: "Prepare a round",
  empty: "Nobody offers help at the moment",
  emptyNext: "You can ask all the same: the network’s coordinators answer you.",
  criteria: "How suggestions are made",
  criteriaLead: "The same rules for everybody, and each suggestion says its reasons.",
  rules: [
    "A language in common is needed, one subject in common at least, within the distance that the mentor accepts.",
    "Each subject in common counts three points, the stage of the project two, being within five kilometres two.",
    "Of equals, the mentor with the smaller load comes first; nobody is suggested beyond their places.",
    "In a round, nobody can prefer another mentorship that the other would prefer too.",
  ],
  given: "Given and received, in hours that both confirmed",
  member: "Member",
  gave: "Given",
  received: "Received",
  count: { one: "# mentor", other: "# mentors" },
  done: { propose: "Your offer is saved." },
};

const nl: typeof fr = {
  title: "Mentorschap onder gelijken",
  lead: "Leden van het netwerk begeleiden wie een plek voorbereidt. Wie begeleid werd, begeleidt op zijn beurt.",
  help: "De netwerkcoördinatie kan samen met u de vraag stellen.",
  ask: "Een mentor vragen",
  offer: "Mijn hulp aanbieden",
  round: "Een ronde voorbereiden",
  empty: "Niemand biedt nu hulp aan",
  emptyNext: "U kunt toch vragen: de netwerkcoördinatie antwoordt u.",
  criteria: "Hoe voorstellen gemaakt worden",
  criteriaLead: "Dezelfde regels voor iedereen, en elk voorstel zegt zijn redenen.",
  rules: [
    "Er is een gemeenschappelijke taal nodig, minstens één gemeenschappelijk onderwerp, binnen de afstand die de mentor aanvaardt.",
    "Elk gemeenschappelijk onderwerp telt drie punten, de fase van het project twee, binnen vijf kilometer twee.",
    "Bij gelijke punten komt de mentor met de kleinste last eerst; niemand wordt boven zijn plaatsen voorgesteld.",
    "In een ronde kan niemand een ander mentorschap verkiezen dat de ander ook zou verkiezen.",
  ],
  given: "Gegeven en gekregen, in uren die beiden bevestigden",
  member: "Lid",
  gave: "Gegeven",
  received: "Gekregen",
  count: { one: "# mentor", other: "# mentoren" },
  done: { propose: "Uw aanbod is opgeslagen." },
};

export const mentoringPageTexts: Record<Locale, typeof fr> = { fr, en, nl };
