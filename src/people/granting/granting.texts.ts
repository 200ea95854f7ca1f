import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { ScopeKind } from "../roles.ts";

/** What somebody reads who sees, gives or takes back roles. */
interface GrantingTexts {
  readonly title: string;
  readonly lead: string;
  readonly give: string;
  readonly found: Plurals;
  readonly search: string;
  readonly person: string;
  readonly role: string;
  readonly allRoles: string;
  readonly state: string;
  readonly states: Record<"active" | "ended" | "all", string>;
  readonly where: string;
  readonly submit: string;
  readonly columns: Record<"person" | "role" | "where" | "since" | "until" | "reason" | "act", string>;
  readonly noEnd: string;
  readonly endedOn: (day: string) => string;
  readonly revokedOn: (day: string) => string;
  readonly house: string;
  readonly by: (name: string) => string;
  readonly revoke: string;
  readonly emptyTitle: string;
  readonly emptyNote: string;
  readonly chooseTitle: string;
  readonly chooseNote: string;
  readonly nothingFound: (words: string) => string;
  readonly whole: string;
  readonly network: string;
  readonly unnamed: string;
  readonly granted: string;
  readonly revoked: string;
  readonly grant: {
    readonly title: string;
    readonly lead: string;
    readonly first: string;
    readonly roleHint: string;
    readonly words: string;
    readonly wordsHint: string;
    readonly next: string;
    readonly second: string;
    readonly scope: string;
    readonly email: string;
    readonly emailHint: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly ends: string;
    readonly endsHint: string;
    readonly submit: string;
  };
  readonly revocation: {
    readonly title: (name: string) => string;
    readonly lead: string;
    readonly submit: string;
    readonly cancel: string;
    readonly already: string;
  };
  /** Taken back at once. */
  readonly several: {
    readonly csv: string;
    /** Columns of the file. */
    readonly email: string;
    readonly granter: string;
    readonly title: string;
    readonly submit: string;
    readonly done: Plurals;
    /** What was done, and whose role was not theirs to take any more. */
    readonly part: (done: string, left: readonly string[]) => string;
  };
  readonly problems: Record<"email" | "unknown_person" | "role" | "scope" | "not_yours" | "oneself" | "reason" | "ends" | "last_administrator", string>;
}

export const scopeKindNames: Record<ScopeKind, Translated> = {
  metropolis: { fr: "Toute la métropole", en: "The whole metropolis", nl: "De hele metropool" },
  commune: { fr: "Une commune", en: "A commune", nl: "Een gemeente" },
  place: { fr: "Un lieu", en: "A place", nl: "Een plek" },
  structure: { fr: "Une structure", en: "A structure", nl: "Een structuur" },
  network: { fr: "Le réseau des lieux", en: "The network of places", nl: "Het netwerk van plekken" },
};

export const grantingTexts: Record<Locale, GrantingTexts> = {
  fr: {
    title: "Les rôles",
    lead: "Qui tient quel rôle, où, et jusqu’à quand. Un rôle retiré cesse à la page suivante.",
    give: "Donner un rôle",
    found: { one: "# rôle", other: "# rôles" },
    search: "Chercher parmi les rôles",
    person: "Nom ou adresse électronique",
    role: "Rôle",
    allRoles: "Tous les rôles",
    state: "État",
    states: { active: "En cours", ended: "Finis ou retirés", all: "Tous" },
    where: "Commune, lieu ou structure",
    submit: "Chercher",
    columns: { person: "Personne", role: "Rôle", where: "Où", since: "Depuis", until: "Jusqu’à", reason: "Raison", act: "Acte" },
    noEnd: "Sans fin",
    endedOn: (day) => `Fini le ${day}`,
    revokedOn: (day) => `Retiré le ${day}`,
    house: "la plateforme",
    by: (name) => `par ${name}`,
    revoke: "Retirer",
    emptyTitle: "Aucun rôle",
    emptyNote: "Les rôles donnés paraîtront ici.",
    chooseTitle: "Choisissez un lieu ou une structure",
    chooseNote: "Écrivez son nom ci-dessus\u00a0: vous verrez qui y tient un rôle.",
    nothingFound: (words) => `Rien ne s’appelle «\u00a0${words}\u00a0». Essayez un autre mot.`,
    whole: "Toute la métropole",
    network: "Le réseau des lieux",
    unnamed: "Lieu ou structure disparus",
    granted: "Le rôle est donné. La personne est prévenue.",
    revoked: "Le rôle est retiré. La personne est prévenue.",
    grant: {
      title: "Donner un rôle",
      lead: "Choisissez le rôle et l’endroit, puis la personne. Chaque rôle donné est inscrit au journal des actes avec votre nom et la raison.",
      first: "1. Quel rôle, et où",
      roleHint: "La page «\u00a0Qui peut quoi\u00a0» dit ce que chacun permet.",
      words: "Commune, lieu ou structure",
      wordsHint: "Laissez vide pour un rôle sur toute la métropole ou sur le réseau.",
      next: "Continuer",
      second: "2. À qui, et pourquoi",
      scope: "Où ce rôle s’exerce",
      email: "Adresse électronique de la personne",
      emailHint: "Celle de son compte Beffroi.",
      reason: "Raison",
      reasonHint: "Par exemple\u00a0: arrêté du 3 novembre 2026, remplacement d’été.",
      ends: "Dernier jour",
      endsHint: "Le rôle cesse de lui-même à la fin de ce jour.",
      submit: "Donner ce rôle",
    },
    revocation: {
      title: (name) => `Retirer un rôle à ${name}`,
      lead: "Le rôle cesse aussitôt. La personne lit la raison que vous écrivez.",
      submit: "Retirer ce rôle",
      cancel: "Garder ce rôle",
      already: "Ce rôle était déjà retiré. Rien n’a changé.",
    },
    several: {
      csv: "Télécharger ces rôles (CSV)",
      email: "Adresse électronique",
      granter: "Donné par",
      title: "Retirer plusieurs rôles",
      submit: "Retirer les rôles cochés",
      done: { one: "# rôle est retiré. La personne est prévenue.", other: "# rôles sont retirés. Chaque personne est prévenue." },
      part: (done, left) => `${done} Restent comme ils étaient, car ils ont changé entre-temps ou ne peuvent pas être retirés\u00a0: ${left.join(", ")}.`,
    },
    problems: {
      email: "Écrivez une adresse électronique, par exemple nom@exemple.fr",
      unknown_person: "Aucun compte n’a cette adresse. Invitez la personne par message, ou demandez-lui de s’inscrire d’abord.",
      role: "Choisissez un rôle que vous pouvez donner",
      scope: "Choisissez où ce rôle s’exerce",
      not_yours: "Ce lieu ou cette structure est hors de votre périmètre",
      oneself: "Personne ne se donne un rôle. Demandez à un autre responsable.",
      reason: "Écrivez la raison, en 5 à 500 caractères",
      ends: "Choisissez un jour à venir, ou laissez vide",
      last_administrator: "C’est la dernière personne qui administre sans date de fin. Donnez d’abord ce rôle à une autre.",
    },
  },
  en: {
    title: "Roles",
    lead: "Who holds which role, where, and until when. A role that is taken back ends with the next page.",
    give: "Give a role",
    found: { one: "# role", other: "# roles" },
    search: "Search the roles",
    person: "Name or e-mail address",
    role: "Role",
    allRoles: "All roles",
    state: "State",
    states: { active: "Current", ended: "Ended or taken back", all: "All" },
    where: "Commune, place or structure",
    submit: "Search",
    columns: { person: "Person", role: "Role", where: "Where", since: "Since", until: "Until", reason: "Reason", act: "Act" },
    noEnd: "No end",
    endedOn: (day) => `Ended on ${day}`,
    revokedOn: (day) => `Taken back on ${day}`,
    house: "the platform",
    by: (name) => `by ${name}`,
    revoke: "Take back",
    emptyTitle: "No role",
    emptyNote: "Roles that are given will stand here.",
    chooseTitle: "Choose a place or a structure",
    chooseNote: "Write its name above: you will see who holds a role there.",
    nothingFound: (words) => `Nothing is called “${words}”. Try another word.`,
    whole: "The whole metropolis",
    network: "The network of places",
    unnamed: "Place or structure that is gone",
    granted: "The role is given. The person is told.",
    revoked: "The role is taken back. The person is told.",
    grant: {
      title: "Give a role",
      lead: "Choose the role and where, then the person. Each role given is written in the log of acts with your name and the reason.",
      first: "1. Which role, and where",
      roleHint: "The page “Who may do what” tells what each allows.",
      words: "Commune, place or structure",
      wordsHint: "Leave empty for a role over the whole metropolis or the network.",
      next: "Continue",
      second: "2. To whom, and why",
      scope: "Where the role is held",
      email: "The person’s e-mail address",
      emailHint: "The one of their Beffroi account.",
      reason: "Reason",
      reasonHint: "For example: order of 3 November 2026, summer replacement.",
      ends: "Last day",
      endsHint: "The role ends by itself at the end of that day.",
      submit: "Give this role",
    },
    revocation: {
      title: (name) => `Take a role back from ${name}`,
      lead: "The role ends at once. The person reads the reason that you write.",
      submit: "Take this role back",
      cancel: "Keep this role",
      already: "This role was already taken back. Nothing has changed.",
    },
    several: {
      csv: "Download these roles (CSV)",
      email: "Email address",
      granter: "Given by",
      title: "Take several roles back",
      submit: "Take the ticked roles back",
      done: { one: "# role is taken back. The person is told.", other: "# roles are taken back. Each person is told." },
      part: (done, left) => `${done} Left as they were, since they changed meanwhile or may not be taken back: ${left.join(", ")}.`,
    },
    problems: {
      email: "Write an e-mail address, for example name@example.org",
      unknown_person: "No account has this address. Invite the person by mail, or ask them to sign up first.",
      role: "Choose a role that you may give",
      scope: "Choose where the role is held",
      not_yours: "This place or structure is outside your area",
      oneself: "Nobody gives a role to themselves. Ask another person in charge.",
      reason: "Write the reason, in 5 to 500 characters",
      ends: "Choose a day to come, or leave it empty",
      last_administrator: "This is the last person who administers without an end date. Give the role to somebody else first.",
    },
  },
  nl: {
    title: "De rollen",
    lead: "Wie welke rol heeft, waar en tot wanneer. Een ingetrokken rol stopt bij de volgende pagina.",
    give: "Een rol geven",
    found: { one: "# rol", other: "# rollen" },
    search: "Zoeken in de rollen",
    person: "Naam of e-mailadres",
    role: "Rol",
    allRoles: "Alle rollen",
    state: "Staat",
    states: { active: "Lopend", ended: "Afgelopen of ingetrokken", all: "Alle" },
    where: "Gemeente, plek of structuur",
    submit: "Zoeken",
    columns: { person: "Persoon", role: "Rol", where: "Waar", since: "Sinds", until: "Tot", reason: "Reden", act: "Handeling" },
    noEnd: "Zonder einde",
    endedOn: (day) => `Afgelopen op ${day}`,
    revokedOn: (day) => `Ingetrokken op ${day}`,
    house: "het platform",
    by: (name) => `door ${name}`,
    revoke: "Intrekken",
    emptyTitle: "Geen rol",
    emptyNote: "Gegeven rollen komen hier.",
    chooseTitle: "Kies een plek of een structuur",
    chooseNote: "Schrijf hierboven de naam: u ziet wie daar een rol heeft.",
    nothingFound: (words) => `Niets heet “${words}”. Probeer een ander woord.`,
    whole: "De hele metropool",
    network: "Het netwerk van plekken",
    unnamed: "Verdwenen plek of structuur",
    granted: "De rol is gegeven. De persoon krijgt bericht.",
    revoked: "De rol is ingetrokken. De persoon krijgt bericht.",
    grant: {
      title: "Een rol geven",
      lead: "Kies de rol en de plaats, dan de persoon. Elke gegeven rol staat met uw naam en de reden in het logboek.",
      first: "1. Welke rol, en waar",
      roleHint: "De pagina “Wie mag wat” zegt wat elke rol toelaat.",
      words: "Gemeente, plek of structuur",
      wordsHint: "Laat leeg voor een rol over de hele metropool of het netwerk.",
      next: "Verder",
      second: "2. Aan wie, en waarom",
      scope: "Waar de rol geldt",
      email: "E-mailadres van de persoon",
      emailHint: "Dat van het Beffroi-account.",
      reason: "Reden",
      reasonHint: "Bijvoorbeeld: besluit van 3 november 2026, vervanging in de zomer.",
      ends: "Laatste dag",
      endsHint: "De rol stopt vanzelf aan het einde van die dag.",
      submit: "Deze rol geven",
    },
    revocation: {
      title: (name) => `Een rol van ${name} intrekken`,
      lead: "De rol stopt meteen. De persoon leest de reden die u schrijft.",
      submit: "Deze rol intrekken",
      cancel: "Deze rol behouden",
      already: "Deze rol was al ingetrokken. Er is niets veranderd.",
    },
    several: {
      csv: "Deze rollen downloaden (CSV)",
      email: "E-mailadres",
      granter: "Gegeven door",
      title: "Verschillende rollen intrekken",
      submit: "De aangevinkte rollen intrekken",
      done: { one: "# rol is ingetrokken. De persoon krijgt bericht.", other: "# rollen zijn ingetrokken. Elke persoon krijgt bericht." },
      part: (done, left) => `${done} Ongewijzigd, omdat ze intussen veranderd zijn of niet ingetrokken kunnen worden: ${left.join(", ")}.`,
    },
    problems: {
      email: "Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be",
      unknown_person: "Geen enkel account heeft dit adres. Nodig de persoon per bericht uit, of vraag zich eerst in te schrijven.",
      role: "Kies een rol die u mag geven",
      scope: "Kies waar de rol geldt",
      not_yours: "Deze plek of structuur ligt buiten uw gebied",
      oneself: "Niemand geeft zichzelf een rol. Vraag het aan een andere verantwoordelijke.",
      reason: "Schrijf de reden, in 5 tot 500 tekens",
      ends: "Kies een dag in de toekomst, of laat leeg",
      last_administrator: "Dit is de laatste persoon die zonder einddatum beheert. Geef de rol eerst aan iemand anders.",
    },
  },
};
