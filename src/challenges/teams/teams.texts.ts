import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "empty"
  | "seeks"
  | "members"
  | "captain"
  | "sent"
  | "seekers"
  | "seekersLead"
  | "seekersPages"
  | "seek"
  | "seekLead"
  | "unseek"
  | "skills"
  | "own"
  | "ownHint"
  | "words"
  | "found"
  | "foundLead"
  | "name"
  | "about"
  | "mentors"
  | "mentorsLead"
  | "askMentor"
  | "mentor"
  | "unmentor"
  | "signIn"
  | "closed"
  | "join"
  | "joinLead"
  | "asked"
  | "unjoin"
  | "wishes"
  | "accept"
  | "refuse"
  | "leave"
  | "leaveLead"
  | "handover"
  | "remove"
  | "describe"
  | "save"
  | "entry"
  | "entryLead"
  | "notAsked"
  | "inOther"
  | "none"
  | "change"
  | "bySkill"
  | "skill"
  | "anySkill"
  | "emptySkill";
type DoneKey = "fondee" | "cherche" | "retire" | "mentor" | "demande" | "accueilli" | "decline" | "quitte" | "passe" | "enregistre";
interface TeamsTexts extends Readonly<Record<Words, string>> {
  readonly people: Plurals;
  readonly seeksWhat: (skills: string) => string;
  readonly mentorOf: (name: string, member: string, subjects: string) => string;
  readonly refusals: Readonly<Record<"other" | "full" | "tied" | "name" | "captain", string>>;
  readonly problems: Readonly<Record<"own" | "words" | "skills" | "oneSkill" | "name", string>>;
  readonly done: Readonly<Record<DoneKey, string>>;
}

export const teamsTexts: Record<Locale, TeamsTexts> = {
  fr: {
    title: "Équipes",
    lead: "Rejoignez une équipe, fondez-en une, ou dites ce que vous savez faire.",
    empty: "Aucune équipe n’est formée",
    seeks: "Cherche",
    members: "Membres",
    captain: "capitaine",
    sent: "A envoyé sa réponse",
    seekers: "Personnes sans équipe",
    seekersPages: "Pages des personnes sans équipe",
    seekersLead: "Elles publient ceci, et rien d’autre, aux personnes connectées.",
    seek: "Chercher une équipe",
    seekLead: "Vous choisissez le nom et les savoirs qui sont lus. Vous pouvez les retirer à tout moment.",
    unseek: "Ne plus chercher",
    skills: "Ce que je sais faire",
    own: "Mon nom, comme il sera lu",
    ownHint: "Un prénom ou un pseudonyme suffit",
    words: "Quelques mots",
    found: "Fonder une équipe",
    foundLead: "Vous en serez capitaine\u00a0: vous accueillez les autres et envoyez la réponse.",
    name: "Nom de l’équipe",
    about: "Ce que l’équipe veut faire",
    mentors: "Mentors",
    mentorsLead: "Ces personnes du réseau des tiers-lieux se sont dites disponibles pour les équipes.",
    askMentor: "Demander un mentor",
    mentor: "Je suis disponible pour les équipes",
    unmentor: "Je ne suis plus disponible",
    signIn: "Connectez-vous pour fonder une équipe ou en rejoindre une.",
    closed: "Les équipes se forment pendant que le défi est ouvert.",
    join: "Demander à rejoindre",
    joinLead: "Le capitaine lit votre demande, et vous accueille ou non.",
    asked: "Votre demande attend la réponse du capitaine.",
    unjoin: "Retirer ma demande",
    wishes: "Demandes reçues",
    accept: "Accueillir",
    refuse: "Décliner",
    leave: "Quitter l’équipe",
    leaveLead: "Qui part seul emporte le brouillon d’une équipe qui n’a rien envoyé.",
    handover: "Passer le capitanat à",
    remove: "Retirer",
    describe: "Présenter l’équipe",
    save: "Enregistrer",
    entry: "Préparer la réponse",
    entryLead: "Vous seuls la lisez avant la clôture.",
    notAsked: "La demande n’a pas été envoyée\u00a0: le défi n’est pas ouvert, ou vous avez déjà une équipe.",
    inOther: "Vous êtes dans une autre équipe de ce défi.",
    none: "Personne n’est plus dans cette équipe.",
    change: "Changer",
    bySkill: "Filtrer",
    skill: "Savoir cherché ou apporté",
    anySkill: "Peu importe",
    emptySkill: "Aucune équipe ne cherche ce savoir",
    seeksWhat: (skills) => `Cherche\u00a0: ${skills}`,
    mentorOf: (name, member, subjects) => `${name} (${member})\u00a0: ${subjects}`,
    people: { one: "# personne", other: "# personnes" },
    refusals: {
      other: "Cette personne est déjà dans une équipe de ce défi. Rien n’a changé.",
      full: "L’équipe est complète. Rien n’a changé.",
      tied: "Qui juge ce défi n’est d’aucune équipe et n’en accompagne aucune. Rien n’a changé.",
      name: "Une équipe porte déjà ce nom",
      captain: "Passez d’abord le capitanat à une autre personne de l’équipe.",
    },
    problems: {
      own: "Écrivez le nom qui sera lu, 80 signes au plus",
      words: "C’est trop long",
      skills: "Choisissez dans la liste",
      oneSkill: "Choisissez au moins un savoir",
      name: "Écrivez de 2 à 80 signes",
    },
    done: {
      fondee: "L’équipe est fondée. Vous en êtes capitaine.",
      cherche: "Votre recherche est publiée.",
      retire: "C’est retiré.",
      mentor: "Vous êtes parmi les mentors de ce défi.",
      demande: "La demande est envoyée au capitaine.",
      accueilli: "La personne est dans l’équipe.",
      decline: "La demande est déclinée.",
      quitte: "Vous avez quitté l’équipe.",
      passe: "Le capitanat est passé.",
      enregistre: "C’est enregistré.",
    },
  },
  en: {
    title: "Teams",
    lead: "Join a team, found one, or say what you can do.",
    empty: "No team has formed",
    seeks: "Seeks",
    members: "Members",
    captain: "captain",
    sent: "Has sent its answer",
    seekers: "People without a team",
    seekersPages: "Pages of people without a team",
    seekersLead: "They publish this, and nothing else, to people who are signed in.",
    seek: "Look for a team",
    seekLead: "You choose the name and the skills that are read. You can take them back at any time.",
    unseek: "Stop looking",
    skills: "What I can do",
    own: "My name, as it will be read",
    ownHint: "A first name or a pseudonym is enough",
    words: "A few words",
    found: "Found a team",
    foundLead: "You will be its captain: you let others in and send the answer.",
    name: "Name of the team",
    about: "What the team wants to do",
    mentors: "Mentors",
    mentorsLead: "These people of the network of third places said they are there for the teams.",
    askMentor: "Ask for a mentor",
    mentor: "I am there for the teams",
    unmentor: "I am no longer there",
    signIn: "Sign in to found a team or to join one.",
    closed: "Teams form while the challenge is open.",
    join: "Ask to join",
    joinLead: "The captain reads what you ask, and lets you in or not.",
    asked: "What you asked waits for the captain’s answer.",
    unjoin: "Take it back",
    wishes: "People who ask to join",
    accept: "Let in",
    refuse: "Decline",
    leave: "Leave the team",
    leaveLead: "Who leaves last takes along the draft of a team that has sent nothing.",
    handover: "Hand over the captaincy to",
    remove: "Take out",
    describe: "Present the team",
    save: "Save",
    entry: "Prepare the answer",
    entryLead: "You alone read it before the closing.",
    notAsked: "It was not asked: the challenge is not open, or you have a team already.",
    inOther: "You are in another team of this challenge.",
    none: "Nobody is in this team any more.",
    change: "Change",
    bySkill: "Filter",
    skill: "Skill sought or brought",
    anySkill: "Any",
    emptySkill: "No team seeks this skill",
    seeksWhat: (skills) => `Seeks: ${skills}`,
    mentorOf: (name, member, subjects) => `${name} (${member}): ${subjects}`,
    people: { one: "# person", other: "# people" },
    refusals: {
      other: "This person is in a team of this challenge already. Nothing was changed.",
      full: "The team is full. Nothing was changed.",
      tied: "Who judges this challenge is in no team and mentors none. Nothing was changed.",
      name: "A team has this name already",
      captain: "First hand over the captaincy to another person of the team.",
    },
    problems: {
      own: "Write the name that will be read, 80 signs at most",
      words: "This is too long",
      skills: "Choose from the list",
      oneSkill: "Choose at least one skill",
      name: "Write 2 to 80 signs",
    },
    done: {
      fondee: "The team is founded. You are its captain.",
      cherche: "It is published that you look for a team.",
      retire: "Taken back.",
      mentor: "You are among the mentors of this challenge.",
      demande: "The captain was asked.",
      accueilli: "The person is in the team.",
      decline: "It was declined.",
      quitte: "You left the team.",
      passe: "The captaincy was handed over.",
      enregistre: "Saved.",
    },
  },
  nl: {
    title: "Teams",
    lead: "Sluit u aan bij een team, richt er een op, of zeg wat u kunt.",
    empty: "Er is geen team gevormd",
    seeks: "Zoekt",
    members: "Leden",
    captain: "kapitein",
    sent: "Heeft zijn antwoord verzonden",
    seekers: "Mensen zonder team",
    seekersPages: "Pagina’s met mensen zonder team",
    seekersLead: "Ze maken dit, en niets anders, bekend aan wie aangemeld is.",
    seek: "Een team zoeken",
    seekLead: "U kiest de naam en de vaardigheden die gelezen worden. U kunt ze altijd terugnemen.",
    unseek: "Niet meer zoeken",
    skills: "Wat ik kan",
    own: "Mijn naam, zoals hij gelezen wordt",
    ownHint: "Een voornaam of schuilnaam volstaat",
    words: "Enkele woorden",
    found: "Een team oprichten",
    foundLead: "U wordt kapitein: u laat anderen toe en verzendt het antwoord.",
    name: "Naam van het team",
    about: "Wat het team wil doen",
    mentors: "Mentoren",
    mentorsLead: "Deze mensen van het netwerk van derde plekken zijn er voor de teams.",
    askMentor: "Een mentor vragen",
    mentor: "Ik ben er voor de teams",
    unmentor: "Ik ben er niet meer",
    signIn: "Meld u aan om een team op te richten of u aan te sluiten.",
    closed: "Teams vormen zich terwijl de uitdaging open is.",
    join: "Vragen om mee te doen",
    joinLead: "De kapitein leest uw vraag, en laat u toe of niet.",
    asked: "Uw vraag wacht op het antwoord van de kapitein.",
    unjoin: "Mijn vraag terugnemen",
    wishes: "Mensen die mee willen doen",
    accept: "Toelaten",
    refuse: "Afwijzen",
    leave: "Het team verlaten",
    leaveLead: "Wie als laatste vertrekt neemt het concept mee van een team dat niets verzond.",
    handover: "Kapitein maken:",
    remove: "Uit het team halen",
    describe: "Het team voorstellen",
    save: "Opslaan",
    entry: "Het antwoord voorbereiden",
    entryLead: "U alleen leest het voor de sluiting.",
    notAsked: "Het is niet gevraagd: de uitdaging is niet open, of u hebt al een team.",
    inOther: "U zit in een ander team van deze uitdaging.",
    none: "Niemand zit nog in dit team.",
    change: "Wijzigen",
    bySkill: "Filteren",
    skill: "Gezochte of aangeboden kennis",
    anySkill: "Maakt niet uit",
    emptySkill: "Geen team zoekt deze kennis",
    seeksWhat: (skills) => `Zoekt: ${skills}`,
    mentorOf: (name, member, subjects) => `${name} (${member}): ${subjects}`,
    people: { one: "# persoon", other: "# personen" },
    refusals: {
      other: "Deze persoon zit al in een team van deze uitdaging. Er is niets veranderd.",
      full: "Het team is volledig. Er is niets veranderd.",
      tied: "Wie deze uitdaging beoordeelt zit in geen team en begeleidt er geen. Er is niets veranderd.",
      name: "Een team draagt deze naam al",
      captain: "Maak eerst iemand anders van het team kapitein.",
    },
    problems: {
      own: "Schrijf de naam die gelezen wordt, hoogstens 80 tekens",
      words: "Dit is te lang",
      skills: "Kies uit de lijst",
      oneSkill: "Kies minstens één vaardigheid",
      name: "Schrijf 2 tot 80 tekens",
    },
    done: {
      fondee: "Het team is opgericht. U bent kapitein.",
      cherche: "Het is bekend dat u een team zoekt.",
      retire: "Teruggenomen.",
      mentor: "U bent bij de mentoren van deze uitdaging.",
      demande: "De vraag is naar de kapitein verzonden.",
      accueilli: "De persoon zit in het team.",
      decline: "De vraag is afgewezen.",
      quitte: "U hebt het team verlaten.",
      passe: "Er is een nieuwe kapitein.",
      enregistre: "Opgeslagen.",
    },
  },
};
