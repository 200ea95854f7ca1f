import type { Locale } from "#platform/i18n/locale.ts";

type ApplyTexts = Readonly<
  Record<
    | ("title" | "lead" | "help" | "party" | "myself" | "college" | "collegeHint" | "brings" | "bringsHint" | "referees" | "refereesLead" | "none" | "charter")
    | ("listed" | "listedHint" | "charterTitle" | "charterVersions" | "send" | "already" | "alreadyNext"),
    string
  >
> & {
  readonly referee: (at: number) => string;
  readonly problems: Readonly<Record<"party" | "college" | "collegeFits" | "brings" | "referee" | "twice" | "charter" | "charterMoved", string>>;
};

const fr: ApplyTexts = {
  title: "Rejoindre le réseau",
  lead: "Trois membres se portent garants de vous. Chacun a quatorze jours pour répondre\u00a0; qui ne répond pas est remplacé. Votre candidature n’attend jamais sans fin.",
  help: "L’animation du réseau peut remplir cette candidature avec vous.",
  party: "Qui rejoint le réseau",
  myself: "Moi, à titre personnel",
  college: "Collège",
  collegeHint: "Une structure choisit lieux, porteurs de projet ou partenaires\u00a0; une personne, personnes ou porteurs de projet.",
  brings: "Ce que vous faites, ce que vous apportez, ce que vous cherchez",
  bringsHint: "Les membres sollicités et l’animation du réseau le lisent, personne d’autre. De 20 à 1 500 signes.",
  referees: "Des membres qui vous connaissent",
  refereesLead: "Nommez-en jusqu’à trois. S’il en manque, le réseau sollicite d’autres membres.",
  none: "Personne",
  referee: (at) => `Membre n°\u00a0${at}`,
  charterTitle: "La charte du réseau",
  charterVersions: "Versions et signatures",
  charter: "Nous suivons cette charte",
  listed: "Je veux figurer dans l’annuaire public",
  listedHint: "Pour une personne seulement\u00a0: les structures membres y figurent toujours.",
  send: "Envoyer la candidature",
  already: "Cette structure ou cette personne est déjà membre, ou a déjà une candidature en cours.",
  alreadyNext: "Retrouvez-la dans «\u00a0Mon réseau\u00a0».",
  problems: {
    party: "Dites qui rejoint le réseau.",
    college: "Choisissez un collège.",
    collegeFits:
      "Ce collège ne convient pas\u00a0: une structure choisit lieux, porteurs de projet ou partenaires\u00a0; une personne, personnes ou porteurs de projet.",
    brings: "Écrivez de 20 à 1 500 signes.",
    referee: "Choisissez un membre de la liste.",
    twice: "Nommez chaque membre une seule fois.",
    charter: "Pour rejoindre le réseau, il faut suivre sa charte.",
    charterMoved: "La charte a changé depuis que vous avez ouvert cette page. Relisez-la.",
  },
};

const en: ApplyTexts = {
  title: "Join the network",
  lead: "Three members vouch for you. Each has fourteen days to answer; who does not is replaced. Your application never waits without end.",
  help: "The network’s coordinators can fill in this application with you.",
  party: "Who joins the network",
  myself: "I, as a person",
  college: "College",
  collegeHint: "A structure chooses places, project leaders or partners; a person, persons or project leaders.",
  brings: "What you do, what you bring, what you look for",
  bringsHint: "Members that are asked and the network’s coordinators read it, nobody else. 20 to 1,500 characters.",
  referees: "Members that know you",
  refereesLead: "Name up to three. Where some lack, the network asks other members.",
  none: "Nobody",
  referee: (at) => `Member no. ${at}`,
  charterTitle: "The network’s charter",
  charterVersions: "Versions and signatures",
  charter: "We follow this charter",
  listed: "I want to stand in the public directory",
  listedHint: "For a person only: structures that are members always stand there.",
  send: "Send the application",
  already: "This structure or this person is a member already, or has applied.",
  alreadyNext: "Find it in “My network”.",
  problems: {
    party: "Say who joins the network.",
    college: "Choose a college.",
    collegeFits: "This college does not fit: a structure chooses places, project leaders or partners; a person, persons or project leaders.",
    brings: "Write 20 to 1,500 characters.",
    referee: "Choose a member of the list.",
    twice: "Name each member once.",
    charter: "To join the network, one follows its charter.",
    charterMoved: "The charter changed since you opened this page. Read it again.",
  },
};

const nl: ApplyTexts = {
  title: "Lid worden van het netwerk",
  lead: "Drie leden staan borg voor u. Elk heeft veertien dagen om te antwoorden; wie zwijgt wordt vervangen. Uw kandidatuur wacht nooit eindeloos.",
  help: "De netwerkcoördinatie kan deze kandidatuur samen met u invullen.",
  party: "Wie wordt lid",
  myself: "Ik, als persoon",
  college: "College",
  collegeHint: "Een structuur kiest plekken, projectdragers of partners; een persoon kiest personen of projectdragers.",
  brings: "Wat u doet, wat u meebrengt, wat u zoekt",
  bringsHint: "Gevraagde leden en de netwerkcoördinatie lezen dit, niemand anders. 20 tot 1.500 tekens.",
  referees: "Leden die u kennen",
  refereesLead: "Noem er hoogstens drie. Ontbreken er, dan vraagt het netwerk andere leden.",
  none: "Niemand",
  referee: (at) => `Lid nr. ${at}`,
  charterTitle: "Het charter van het netwerk",
  charterVersions: "Versies en ondertekeningen",
  charter: "Wij volgen dit charter",
  listed: "Ik wil in de openbare gids staan",
  listedHint: "Enkel voor een persoon: structuren die lid zijn staan er altijd in.",
  send: "Kandidatuur versturen",
  already: "Deze structuur of persoon is al lid, of heeft al een lopende kandidatuur.",
  alreadyNext: "Vind ze in “Mijn netwerk”.",
  problems: {
    party: "Zeg wie lid wordt.",
    college: "Kies een college.",
    collegeFits: "Dit college past niet: een structuur kiest plekken, projectdragers of partners; een persoon kiest personen of projectdragers.",
    brings: "Schrijf 20 tot 1.500 tekens.",
    referee: "Kies een lid uit de lijst.",
    twice: "Noem elk lid één keer.",
    charter: "Wie lid wordt, volgt het charter.",
    charterMoved: "Het charter veranderde sinds u deze pagina opende. Lees het opnieuw.",
  },
};

export const applyTexts: Record<Locale, ApplyTexts> = { fr, en, nl };
