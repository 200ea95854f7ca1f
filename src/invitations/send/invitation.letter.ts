import { roles } from "#people";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";

interface Invitation {
  readonly name: string;
  /** In the language of the letter. */
  readonly role: string;
  /** Of a public authority. */
  readonly staff: boolean;
  /** Of the commune, place, structure, process or vote; null for the whole metropolis or the network. */
  readonly place: string | null;
  readonly metropolis: string;
  readonly by: string;
  readonly reason: string;
  readonly href: string;
  readonly expiresAt: Date;
  readonly again: boolean;
}

interface Words {
  readonly subject: (role: string) => string;
  readonly subjectAgain: (role: string) => string;
  readonly hello: (name: string) => string;
  readonly asks: (by: string, role: string, where: string) => string;
  readonly reason: (reason: string) => string;
  readonly how: string;
  readonly staff: string;
  readonly go: string;
  readonly until: (day: string) => string;
  readonly why: (by: string) => string;
}

const words: Record<Locale, Words> = {
  fr: {
    subject: (role) => `Invitation\u00a0: ${role}`,
    subjectAgain: (role) => `Rappel de votre invitation\u00a0: ${role}`,
    hello: (name) => `Bonjour ${name},`,
    asks: (by, role, where) => `${by} vous invite à tenir un rôle sur Beffroi\u00a0: ${role}, ${where}.`,
    reason: (reason) => `Raison\u00a0: ${reason}`,
    how: "Le lien dit ce que ce rôle permet. Vous acceptez avec un compte à cette adresse\u00a0: s’il n’existe pas encore, il s’ouvre en chemin. Vous pouvez aussi refuser, sans compte.",
    staff: "C’est un rôle d’agent public\u00a0: avant d’agir, un second facteur vous sera demandé.",
    go: "Lire l’invitation",
    until: (day) => `Elle vaut jusqu’au ${day}, une seule fois, et pour votre adresse seulement. Sans réponse de votre part, rien ne se passe.`,
    why: (by) =>
      `Vous recevez ce message parce que ${by} a écrit votre adresse. Elle est effacée de la liste quatre-vingt-dix jours après la fin de l’invitation.`,
  },
  en: {
    subject: (role) => `Invitation: ${role}`,
    subjectAgain: (role) => `Reminder of your invitation: ${role}`,
    hello: (name) => `Hello ${name},`,
    asks: (by, role, where) => `${by} invites you to hold a role on Beffroi: ${role}, ${where}.`,
    reason: (reason) => `Reason: ${reason}`,
    how: "The link says what this role allows. You accept with an account at this address: if there is none yet, it opens on the way. You can also decline, without an account.",
    staff: "This is a role of a public officer: a second factor will be asked before you act.",
    go: "Read the invitation",
    until: (day) => `It holds until ${day}, once, and for your address alone. Without an answer of yours, nothing happens.`,
    why: (by) => `You get this message because ${by} wrote your address. It goes from the list ninety days after the invitation ends.`,
  },
  nl: {
    subject: (role) => `Uitnodiging: ${role}`,
    subjectAgain: (role) => `Herinnering aan uw uitnodiging: ${role}`,
    hello: (name) => `Beste ${name},`,
    asks: (by, role, where) => `${by} nodigt u uit voor een rol op Beffroi: ${role}, ${where}.`,
    reason: (reason) => `Reden: ${reason}`,
    how: "De link zegt wat deze rol toelaat. U aanvaardt met een account op dit adres: bestaat het nog niet, dan wordt het onderweg geopend. U kunt ook weigeren, zonder account.",
    staff: "Dit is een rol van een ambtenaar: voor u handelt, wordt een tweede factor gevraagd.",
    go: "De uitnodiging lezen",
    until: (day) => `Ze geldt tot ${day}, één keer, en alleen voor uw adres. Zonder antwoord van u gebeurt er niets.`,
    why: (by) => `U krijgt dit bericht omdat ${by} uw adres heeft geschreven. Het verdwijnt negentig dagen na het einde van de uitnodiging uit de lijst.`,
  },
};

/** Asks somebody, who may have no account yet, to hold a role. */
export function invitationLetter(locale: Locale, { name, role, staff, place, metropolis, by, reason, href, expiresAt, again }: Invitation): Letter {
  const t = words[locale];
  return {
    subject: again ? t.subjectAgain(role) : t.subject(role),
    paragraphs: [...(name ? [t.hello(name)] : []), t.asks(by, role, place ?? metropolis), t.reason(reason), t.how, ...(staff ? [t.staff] : [])],
    action: { label: t.go, href },
    after: [t.until(formatDate(expiresAt, locale))],
    why: t.why(by),
  };
}

const example: Invitation = {
  name: "Denis",
  role: "",
  staff: true,
  place: "Villeneuve-d’Ascq",
  metropolis: "Métropole Européenne de Lille",
  by: "Chloé Lambert",
  reason: "Désigné par votre commune pour répondre aux habitants",
  href: "https://beffroi.example/mon-invitation/exemple",
  expiresAt: new Date("2026-12-12T12:00:00Z"),
  again: false,
};

export const letters: readonly LetterExample[] = [
  { name: "invitations/invitation", letter: (locale) => invitationLetter(locale, { ...example, role: roles.agent.says[locale] }) },
  {
    name: "invitations/reminder",
    letter: (locale) =>
      invitationLetter(locale, { ...example, name: "", role: roles.host.says[locale], staff: false, place: "La Fabrique du Canal", again: true }),
  },
];
