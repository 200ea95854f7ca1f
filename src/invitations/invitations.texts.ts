import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { InviteProblem, State } from "./invitation.ts";

interface InvitationsTexts {
  readonly title: string;
  readonly lead: string;
  readonly roles: string;
  readonly found: Plurals;
  readonly csv: string;
  readonly search: string;
  readonly who: string;
  readonly allRoles: string;
  readonly allStates: string;
  readonly submit: string;
  readonly none: string;
  readonly noneNote: string;
  readonly noneSeatNote: string;
  readonly byFile: string;
  readonly hostless: string;
  readonly states: Readonly<Record<State, string>>;
  readonly unreachable: string;
  readonly gone: string;
  readonly ofAddress: string;
  readonly by: (name: string) => string;
  readonly letters: Plurals;
  readonly columns: Readonly<Record<"role" | "where" | "state" | "sent" | "letters" | "until" | "closed" | "by" | "note", string>>;
  readonly fields: Readonly<Record<"email" | "name" | "reason" | "language", string>>;
  readonly days: Plurals;
  readonly send: {
    readonly title: string;
    readonly lead: (days: string) => string;
    readonly whom: string;
    readonly emailHint: string;
    readonly nameHint: string;
    readonly reasonHint: string;
    readonly ends: string;
    readonly endsHint: string;
    readonly go: string;
  };
  readonly ticked: string;
  readonly remind: string;
  readonly remindNote: string;
  readonly withdraw: string;
  readonly sent: string;
  readonly reminded: Plurals;
  readonly withdrawn: Plurals;
  /** What was done, and with which addresses it could not be. */
  readonly part: Readonly<Record<"rappelees" | "retirees", (done: string, left: readonly string[]) => string>>;
  readonly problems: Readonly<Record<InviteProblem | "email" | "name" | "role" | "reason" | "ends", string>>;
}

/** Some of them, and how many others: a sentence is no list. */
const some = (left: readonly string[], others: (count: number) => string): string =>
  left.length <= 5 ? left.join(", ") : `${left.slice(0, 5).join(", ")} ${others(left.length - 5)}`;

const fr: InvitationsTexts = {
  title: "Les invitations",
  lead: "Qui est invité par message à tenir un rôle, et ce qu’il en est. Rien n’est donné avant que la personne accepte.",
  roles: "Les rôles",
  found: { one: "# invitation", other: "# invitations" },
  csv: "Télécharger la liste",
  search: "Chercher parmi les invitations",
  who: "Adresse ou nom",
  allRoles: "Tous les rôles",
  allStates: "Tous les états",
  submit: "Chercher",
  none: "Personne n’est invité",
  noneNote: "Invitez une personne, ou un fichier de personnes, à tenir un rôle.",
  noneSeatNote: "Invitez une personne par son adresse, ou toutes par un fichier. Un compte n’est pas nécessaire avant.",
  byFile: "Inviter par un fichier",
  hostless: "Lieux sans hôte",
  states: { open: "En attente", accepted: "Acceptée", declined: "Refusée", expired: "Périmée", withdrawn: "Retirée", void: "Sans effet" },
  unreachable: "Cette adresse refuse nos messages",
  gone: "Disparu depuis",
  ofAddress: "Voir les invitations de cette adresse",
  by: (name) => `par ${name}`,
  letters: { one: "# message", other: "# messages" },
  columns: { role: "Rôle", where: "Où", state: "État", sent: "Envoyée", letters: "Messages", until: "Jusqu’au", closed: "Close", by: "Par", note: "Qualité" },
  fields: { email: "Adresse électronique", name: "Nom", reason: "Raison", language: "Langue du message" },
  days: { one: "# jour", other: "# jours" },
  send: {
    title: "Inviter une personne",
    lead: (days) =>
      `Elle reçoit un lien qui vaut ${days}, lit ce que le rôle permet, et accepte avec un compte à cette adresse\u00a0: elle peut l’ouvrir en chemin.`,
    whom: "2. Qui, et pourquoi",
    emailHint: "L’invitation ne vaut que pour cette adresse.",
    nameHint: "Pour la saluer.",
    reasonHint: "La personne la lit\u00a0; elle est inscrite au journal des actes.",
    ends: "Fin du rôle",
    endsHint: "Dernier jour. Vide\u00a0: sans fin.",
    go: "Envoyer l’invitation",
  },
  ticked: "Avec les invitations cochées",
  remind: "Rappeler",
  remindNote: "Un rappel porte votre nom et compte de nouveau les jours. Au plus un par jour et trois en tout\u00a0; celles qui sont périmées reprennent.",
  withdraw: "Retirer",
  sent: "L’invitation est envoyée.",
  reminded: { one: "# rappel est envoyé.", other: "# rappels sont envoyés." },
  withdrawn: { one: "# invitation est retirée.", other: "# invitations sont retirées." },
  part: {
    rappelees: (done, left) =>
      `${done} Pas de rappel pour ${some(left, (count) => `et ${count} autres`) || "celles qui ont reçu une réponse"}\u00a0: un message est parti il y a moins d’un jour, trois rappels sont partis, l’adresse refuse nos messages, ou ce rôle n’est plus à vous de donner.`,
    retirees: (done, left) =>
      `${done} Les autres ont déjà reçu une réponse${left.length > 0 ? `, ou sont hors de votre périmètre\u00a0: ${some(left, (count) => `et ${count} autres`)}` : ""}.`,
  },
  problems: {
    email: "Écrivez une adresse électronique, par exemple nom@exemple.fr",
    name: "Écrivez le nom en 120 caractères au plus",
    role: "Choisissez un rôle que vous pouvez donner",
    reason: "Écrivez la raison, en 5 à 500 caractères",
    ends: "Choisissez un jour à venir, ou laissez vide",
    scope: "Choisissez où ce rôle s’exerce",
    closed: "Plus personne ne peut y entrer\u00a0: c’est terminé, ou déjà fixé",
    not_yours: "Ce n’est pas à vous de donner cela ici",
    oneself: "Personne ne s’invite soi-même. Demandez à un autre responsable.",
    held: "Le compte de cette adresse tient déjà ce rôle",
    invited: "Cette adresse est déjà invitée à ce rôle\u00a0: rappelez-la depuis la liste",
    unreachable: "Cette adresse refuse nos messages. Écrivez-en une autre.",
    too_many: "Trop de messages en un jour, à cette adresse ou de votre part. Recommencez demain.",
  },
};

const en: InvitationsTexts = {
  title: "Invitations",
  lead: "Who is invited by mail to hold a role, and what came of it. Nothing is given before the person accepts.",
  roles: "Roles",
  found: { one: "# invitation", other: "# invitations" },
  csv: "Download the list",
  search: "Search the invitations",
  who: "Address or name",
  allRoles: "All roles",
  allStates: "All states",
  submit: "Search",
  none: "Nobody is invited",
  noneNote: "Invite a person, or a file of people, to hold a role.",
  noneSeatNote: "Invite a person by their address, or all with a file. No account is needed before.",
  byFile: "Invite with a file",
  hostless: "Places without a host",
  states: { open: "Waiting", accepted: "Accepted", declined: "Declined", expired: "Past", withdrawn: "Withdrawn", void: "Without effect" },
  unreachable: "This address refuses our messages",
  gone: "Gone since",
  ofAddress: "See the invitations of this address",
  by: (name) => `by ${name}`,
  letters: { one: "# message", other: "# messages" },
  columns: { role: "Role", where: "Where", state: "State", sent: "Sent", letters: "Messages", until: "Until", closed: "Closed", by: "By", note: "Capacity" },
  fields: { email: "E-mail address", name: "Name", reason: "Reason", language: "Language of the message" },
  days: { one: "# day", other: "# days" },
  send: {
    title: "Invite a person",
    lead: (days) =>
      `They get a link that holds for ${days}, read what the role allows, and accept with an account at that address: they can open it on the way.`,
    whom: "2. Whom, and why",
    emailHint: "The invitation holds for this address alone.",
    nameHint: "To greet them.",
    reasonHint: "The person reads it; it goes into the log of acts.",
    ends: "End of the role",
    endsHint: "Last day. Empty: without end.",
    go: "Send the invitation",
  },
  ticked: "With the invitations that are ticked",
  remind: "Remind",
  remindNote: "A reminder bears your name and counts the days anew. At most one a day and three in all; those that are past go on.",
  withdraw: "Withdraw",
  sent: "The invitation is sent.",
  reminded: { one: "# reminder is sent.", other: "# reminders are sent." },
  withdrawn: { one: "# invitation is withdrawn.", other: "# invitations are withdrawn." },
  part: {
    rappelees: (done, left) =>
      `${done} No reminder for ${some(left, (count) => `and ${count} others`) || "those that have an answer"}: a message left less than a day ago, three reminders have left, the address refuses our messages, or the role is not yours to give any more.`,
    retirees: (done, left) =>
      `${done} The others have an answer already${left.length > 0 ? `, or are outside your area: ${some(left, (count) => `and ${count} others`)}` : ""}.`,
  },
  problems: {
    email: "Write an e-mail address, for example name@example.org",
    name: "Write the name in 120 characters at most",
    role: "Choose a role that you may give",
    reason: "Write the reason, in 5 to 500 characters",
    ends: "Choose a day to come, or leave it empty",
    scope: "Choose where the role is held",
    closed: "Nobody can join any more: it is over, or settled",
    not_yours: "This is not yours to give here",
    oneself: "Nobody invites themselves. Ask another person in charge.",
    held: "The account of this address holds this role already",
    invited: "This address is invited to this role already: remind it from the list",
    unreachable: "This address refuses our messages. Write another one.",
    too_many: "Too many messages in a day, to this address or from you. Try again tomorrow.",
  },
};

const nl: InvitationsTexts = {
  title: "De uitnodigingen",
  lead: "Wie per bericht is uitgenodigd voor een rol, en wat ervan geworden is. Niets wordt gegeven voor de persoon aanvaardt.",
  roles: "De rollen",
  found: { one: "# uitnodiging", other: "# uitnodigingen" },
  csv: "De lijst downloaden",
  search: "Zoeken in de uitnodigingen",
  who: "Adres of naam",
  allRoles: "Alle rollen",
  allStates: "Alle toestanden",
  submit: "Zoeken",
  none: "Niemand is uitgenodigd",
  noneNote: "Nodig een persoon, of een bestand van personen, uit voor een rol.",
  noneSeatNote: "Nodig een persoon uit met het adres, of iedereen met een bestand. Een account is vooraf niet nodig.",
  byFile: "Uitnodigen met een bestand",
  hostless: "Plekken zonder gastheer",
  states: { open: "Wacht", accepted: "Aanvaard", declined: "Geweigerd", expired: "Verlopen", withdrawn: "Ingetrokken", void: "Zonder gevolg" },
  unreachable: "Dit adres weigert onze berichten",
  gone: "Sindsdien verdwenen",
  ofAddress: "De uitnodigingen van dit adres zien",
  by: (name) => `door ${name}`,
  letters: { one: "# bericht", other: "# berichten" },
  columns: {
    role: "Rol",
    where: "Waar",
    state: "Toestand",
    sent: "Verstuurd",
    letters: "Berichten",
    until: "Tot",
    closed: "Afgesloten",
    by: "Door",
    note: "Hoedanigheid",
  },
  fields: { email: "E-mailadres", name: "Naam", reason: "Reden", language: "Taal van het bericht" },
  days: { one: "# dag", other: "# dagen" },
  send: {
    title: "Een persoon uitnodigen",
    lead: (days) =>
      `De persoon krijgt een link die ${days} geldt, leest wat de rol toelaat en aanvaardt met een account op dat adres: dat kan onderweg worden geopend.`,
    whom: "2. Wie, en waarom",
    emailHint: "De uitnodiging geldt alleen voor dit adres.",
    nameHint: "Voor de begroeting.",
    reasonHint: "De persoon leest ze; ze staat in het logboek van handelingen.",
    ends: "Einde van de rol",
    endsHint: "Laatste dag. Leeg: zonder einde.",
    go: "De uitnodiging versturen",
  },
  ticked: "Met de aangevinkte uitnodigingen",
  remind: "Herinneren",
  remindNote: "Een herinnering draagt uw naam en telt de dagen opnieuw. Hoogstens één per dag en drie in totaal; verlopen uitnodigingen lopen weer.",
  withdraw: "Intrekken",
  sent: "De uitnodiging is verstuurd.",
  reminded: { one: "# herinnering is verstuurd.", other: "# herinneringen zijn verstuurd." },
  withdrawn: { one: "# uitnodiging is ingetrokken.", other: "# uitnodigingen zijn ingetrokken." },
  part: {
    rappelees: (done, left) =>
      `${done} Geen herinnering voor ${some(left, (count) => `en ${count} andere`) || "die met een antwoord"}: er vertrok minder dan een dag geleden een bericht, er vertrokken drie herinneringen, het adres weigert onze berichten, of de rol is niet meer aan u om te geven.`,
    retirees: (done, left) =>
      `${done} De andere hebben al een antwoord${left.length > 0 ? `, of liggen buiten uw gebied: ${some(left, (count) => `en ${count} andere`)}` : ""}.`,
  },
  problems: {
    email: "Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be",
    name: "Schrijf de naam in hoogstens 120 tekens",
    role: "Kies een rol die u mag geven",
    reason: "Schrijf de reden, in 5 tot 500 tekens",
    ends: "Kies een dag in de toekomst, of laat leeg",
    scope: "Kies waar de rol geldt",
    closed: "Niemand kan nog toetreden: het is voorbij of ligt vast",
    not_yours: "Dit is hier niet aan u om te geven",
    oneself: "Niemand nodigt zichzelf uit. Vraag het aan een andere verantwoordelijke.",
    held: "Het account van dit adres heeft deze rol al",
    invited: "Dit adres is al uitgenodigd voor deze rol: herinner het vanuit de lijst",
    unreachable: "Dit adres weigert onze berichten. Schrijf een ander.",
    too_many: "Te veel berichten op één dag, naar dit adres of van u. Probeer morgen opnieuw.",
  },
};

export const invitationsTexts: Record<Locale, InvitationsTexts> = { fr, en, nl };
