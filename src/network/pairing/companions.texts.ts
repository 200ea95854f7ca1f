import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Side } from "./companions.query.ts";

type Word =
  | ("beside" | "besideLead" | "agree" | "refuse" | "part" | "inAs" | "askedAs")
  | ("invite" | "inviteLead" | "email" | "inviteButton")
  | ("invitedTitle" | "invitedLead" | "asksLead" | "join" | "decline" | "waits" | "leave" | "leaveLead")
  | ("groups" | "groupsLead" | "ask" | "there" | "wasThere")
  | ("visit" | "visitHint" | "noVisit" | "visited" | "report")
  | ("full" | "side" | "noted");

type CompanionsTexts = Readonly<Record<Word, string>> & {
  readonly sides: Readonly<Record<Side, string>>;
  readonly seats: Plurals;
  readonly done: Readonly<Record<"invite" | "agree" | "parti" | "rejoint" | "present", string>>;
  readonly problems: Readonly<Record<"email" | "visit" | "visitDay", string>>;
};

const fr: CompanionsTexts = {
  beside: "À vos côtés",
  besideLead: "Chacun est accepté par vous deux et par lui-même. Il lit ce qui est noté depuis qu’il est là, rien d’avant.",
  agree: "Accepter",
  refuse: "Ne pas accepter",
  part: "Mettre fin à sa place",
  inAs: "à vos côtés",
  askedAs: "réponses attendues",
  invite: "Inviter quelqu’un de ma structure",
  inviteLead: "L’autre et cette personne disent s’ils acceptent.",
  email: "Son adresse électronique",
  inviteButton: "Inviter",
  invitedTitle: "Rejoindre un accompagnement",
  invitedLead: "Vous êtes invité à prendre part à cet accompagnement. Vous lirez ce qui est noté quand chacun aura accepté.",
  asksLead: "Vous demandez à rejoindre ce groupe. Vous lirez ce qui est noté quand chacun aura accepté.",
  join: "Accepter l’invitation",
  decline: "Ne pas y prendre part",
  waits: "La réponse des autres est attendue",
  leave: "Quitter cet accompagnement",
  leaveLead: "Sans avoir à dire pourquoi. Si vous l’aviez rejoint avec une demande, elle est de nouveau ouverte.",
  groups: "Des groupes qui ont une place",
  groupsLead: "Le mentor accompagne déjà quelqu’un et accepte d’autres personnes. Tous deux répondent à votre demande.",
  ask: "Demander à rejoindre le groupe de",
  there: "J’y étais",
  wasThere: "Vous y étiez",
  visit: "Visite",
  visitHint: "Si vous avez appris lors d’une visite de délégation\u00a0: choisissez-la, avec son jour. Elle compte comme une séance quand l’autre confirme.",
  noVisit: "Pas une visite",
  visited: "Visite\u00a0:",
  report: "Lire le compte rendu",
  full: "Ce groupe n’a plus de place.",
  side: "Personne de cette structure n’a cette adresse, ou cette personne est déjà l’une de vous deux.",
  noted: "Cette visite est déjà notée, ou l’accompagnement ne court plus.",
  sides: { mentor: "du côté du mentor", applicant: "du côté accompagné" },
  seats: { one: "# place", other: "# places" },
  done: {
    invite: "L’invitation est envoyée.",
    agree: "C’est noté. Les autres sont prévenus quand tous ont accepté.",
    parti: "C’est noté.",
    rejoint: "Votre demande est envoyée. Le mentor et la personne accompagnée répondent.",
    present: "Votre présence est notée.",
  },
  problems: {
    email: "Écrivez une adresse électronique.",
    visit: "Choisissez une visite de la liste.",
    visitDay: "Cette visite a eu lieu un autre jour.",
  },
};

const en: CompanionsTexts = {
  beside: "Beside you",
  besideLead: "Each is accepted by you two and by themself. They read what is noted since they joined, nothing of before.",
  agree: "Accept",
  refuse: "Do not accept",
  part: "End their place",
  inAs: "beside you",
  askedAs: "answers awaited",
  invite: "Invite somebody of my structure",
  inviteLead: "The other and this person say whether they accept.",
  email: "Their e-mail address",
  inviteButton: "Invite",
  invitedTitle: "Join a mentorship",
  invitedLead: "You are invited to take part in this mentorship. You will read what is noted once everybody has accepted.",
  asksLead: "You ask to join this group. You will read what is noted once everybody has accepted.",
  join: "Accept the invitation",
  decline: "Do not take part",
  waits: "The answer of the others is awaited",
  leave: "Leave this mentorship",
  leaveLead: "Without having to say why. If you joined with a request, it is open again.",
  groups: "Groups with a seat",
  groupsLead: "The mentor mentors somebody already and accepts others. Both answer your request.",
  ask: "Ask to join the group of",
  there: "I was there",
  wasThere: "You were there",
  visit: "Visit",
  visitHint: "If you learned during a delegation’s visit: choose it, with its day. It counts as a session once the other confirms.",
  noVisit: "No visit",
  visited: "Visit:",
  report: "Read the report",
  full: "This group has no seat left.",
  side: "Nobody of this structure has this address, or this person is one of you two already.",
  noted: "This visit is noted already, or the mentorship no longer runs.",
  sides: { mentor: "on the mentor’s side", applicant: "on the mentored side" },
  seats: { one: "# seat", other: "# seats" },
  done: {
    invite: "The invitation is sent.",
    agree: "Noted. The others are told once all have accepted.",
    parti: "Noted.",
    rejoint: "Your request is sent. The mentor and the person mentored answer.",
    present: "Your presence is noted.",
  },
  problems: { email: "Write an e-mail address.", visit: "Choose a visit of the list.", visitDay: "This visit took place on another day." },
};

const nl: CompanionsTexts = {
  beside: "Naast u",
  besideLead: "Ieder wordt door u twee en door zichzelf aanvaard, en leest wat genoteerd is sinds de komst, niets van ervoor.",
  agree: "Aanvaarden",
  refuse: "Niet aanvaarden",
  part: "Deze plaats beëindigen",
  inAs: "naast u",
  askedAs: "antwoorden verwacht",
  invite: "Iemand van mijn structuur uitnodigen",
  inviteLead: "De ander en deze persoon zeggen of ze aanvaarden.",
  email: "E-mailadres van die persoon",
  inviteButton: "Uitnodigen",
  invitedTitle: "Bij een mentorschap aansluiten",
  invitedLead: "U bent uitgenodigd om aan dit mentorschap deel te nemen. U leest wat genoteerd wordt zodra iedereen aanvaard heeft.",
  asksLead: "U vraagt om bij deze groep aan te sluiten. U leest wat genoteerd wordt zodra iedereen aanvaard heeft.",
  join: "De uitnodiging aanvaarden",
  decline: "Niet deelnemen",
  waits: "Het antwoord van de anderen wordt verwacht",
  leave: "Dit mentorschap verlaten",
  leaveLead: "Zonder te zeggen waarom. Sloot u met een vraag aan, dan staat ze weer open.",
  groups: "Groepen met een plaats",
  groupsLead: "De mentor begeleidt al iemand en aanvaardt anderen. Beiden antwoorden op uw vraag.",
  ask: "Vragen om aan te sluiten bij de groep van",
  there: "Ik was erbij",
  wasThere: "U was erbij",
  visit: "Bezoek",
  visitHint: "Leerde u tijdens een bezoek van een delegatie: kies het, met zijn dag. Het telt als een sessie zodra de ander bevestigt.",
  noVisit: "Geen bezoek",
  visited: "Bezoek:",
  report: "Het verslag lezen",
  full: "Deze groep heeft geen plaats meer.",
  side: "Niemand van deze structuur heeft dit adres, of deze persoon is al een van u twee.",
  noted: "Dit bezoek is al genoteerd, of het mentorschap loopt niet meer.",
  sides: { mentor: "aan de kant van de mentor", applicant: "aan de begeleide kant" },
  seats: { one: "# plaats", other: "# plaatsen" },
  done: {
    invite: "De uitnodiging is verstuurd.",
    agree: "Genoteerd. De anderen krijgen bericht zodra allen aanvaard hebben.",
    parti: "Genoteerd.",
    rejoint: "Uw vraag is verstuurd. De mentor en de begeleide persoon antwoorden.",
    present: "Uw aanwezigheid is genoteerd.",
  },
  problems: { email: "Schrijf een e-mailadres.", visit: "Kies een bezoek uit de lijst.", visitDay: "Dit bezoek vond op een andere dag plaats." },
};

export const companionsTexts: Readonly<Record<Locale, CompanionsTexts>> = { fr, en, nl };
