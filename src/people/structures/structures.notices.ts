import type { Locale } from "#platform/i18n/locale.ts";
import type { Offers } from "#platform/offers.ts";
import { routes } from "../routes.ts";

interface About {
  /** Identifier of the structure. */
  readonly structure: string;
  readonly name: string;
}

type JoinRequest = About & { readonly person: string };
type AnswerNotice = About & { readonly accepted: boolean };

const example = { structure: "c0000000-0000-4000-8000-000000000001", name: "Les Ateliers du Canal" };

interface Words {
  readonly asked: (person: string, name: string) => string;
  readonly askedHow: string;
  readonly read: string;
  readonly accepted: (name: string) => string;
  readonly acceptedHow: string;
  readonly refused: (name: string) => string;
  readonly refusedHow: string;
  readonly see: string;
  readonly joined: (person: string, name: string) => string;
  readonly joinedHow: string;
}

const words: Record<Locale, Words> = {
  fr: {
    asked: (person, name) => `${person} demande à rejoindre ${name}`,
    askedHow: "Lisez son message, puis acceptez ou refusez. Votre réponse lui sera envoyée.",
    read: "Lire la demande",
    accepted: (name) => `Vous êtes membre de ${name}`,
    acceptedHow: "Un responsable a accepté votre demande. La structure est dans votre espace.",
    refused: (name) => `${name} n’a pas accepté votre demande`,
    refusedHow: "Un responsable de la structure a répondu non. Parlez-lui-en si vous pensez que c’est une erreur.",
    see: "Voir la structure",
    joined: (person, name) => `${person} a rejoint ${name}`,
    joinedHow: "Votre invitation est acceptée. Vous pouvez lui confier une fonction, ou la responsabilité de la structure.",
  },
  en: {
    asked: (person, name) => `${person} asks to join ${name}`,
    askedHow: "Read the message, then accept or refuse. Your answer will be sent.",
    read: "Read the request",
    accepted: (name) => `You are a member of ${name}`,
    acceptedHow: "A manager accepted your request. The structure is in your space.",
    refused: (name) => `${name} did not accept your request`,
    refusedHow: "A manager of the structure answered no. Talk to them if you think that this is a mistake.",
    see: "See the structure",
    joined: (person, name) => `${person} has joined ${name}`,
    joinedHow: "Your invitation is accepted. You may give them a function or make them a manager.",
  },
  nl: {
    asked: (person, name) => `${person} vraagt om lid te worden van ${name}`,
    askedHow: "Lees het bericht en aanvaard of weiger. Uw antwoord wordt verstuurd.",
    read: "De vraag lezen",
    accepted: (name) => `U bent lid van ${name}`,
    acceptedHow: "Een verantwoordelijke heeft uw vraag aanvaard. De structuur staat in uw ruimte.",
    refused: (name) => `${name} heeft uw vraag niet aanvaard`,
    refusedHow: "Een verantwoordelijke van de structuur antwoordde nee. Spreek erover als u denkt dat het een vergissing is.",
    see: "De structuur bekijken",
    joined: (person, name) => `${person} is lid geworden van ${name}`,
    joinedHow: "Uw uitnodiging is aanvaard. U kunt een functie geven of verantwoordelijke maken.",
  },
};

const joinAsked: Offers["notices"] = {
  kind: "people.join_asked",
  label: {
    fr: "Quelqu’un demande à rejoindre ma structure",
    en: "Somebody asks to join my structure",
    nl: "Iemand vraagt om lid te worden van mijn structuur",
  },
  usual: "at_once",
  example: { ...example, person: "Elif Kaplan" } satisfies JoinRequest,
  say({ structure, name, person }: JoinRequest, locale) {
    const t = words[locale];
    return { subject: t.asked(person, name), paragraphs: [t.askedHow], action: { label: t.read, href: routes.members.href({ id: structure }) } };
  },
};

const joinAnswered: Offers["notices"] = {
  kind: "people.join_answered",
  label: { fr: "Une structure répond à ma demande", en: "A structure answers my request", nl: "Een structuur beantwoordt mijn vraag" },
  usual: "at_once",
  optional: false,
  example: { ...example, accepted: true } satisfies AnswerNotice,
  say({ structure, name, accepted }: AnswerNotice, locale) {
    const t = words[locale];
    return {
      subject: accepted ? t.accepted(name) : t.refused(name),
      paragraphs: [accepted ? t.acceptedHow : t.refusedHow],
      action: { label: t.see, href: routes.structure.href({ id: structure }) },
    };
  },
};

const invitationAccepted: Offers["notices"] = {
  kind: "people.invitation_accepted",
  label: { fr: "Mon invitation est acceptée", en: "My invitation is accepted", nl: "Mijn uitnodiging is aanvaard" },
  usual: "daily",
  example: { ...example, person: "Elif Kaplan" } satisfies JoinRequest,
  say({ structure, name, person }: JoinRequest, locale) {
    const t = words[locale];
    return { subject: t.joined(person, name), paragraphs: [t.joinedHow], action: { label: t.see, href: routes.members.href({ id: structure }) } };
  },
};

export const structuresNotices: readonly Offers["notices"][] = [joinAsked, joinAnswered, invitationAccepted];
