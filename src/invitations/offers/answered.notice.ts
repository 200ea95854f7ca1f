import type { Notice } from "#notifications";
import { isRole, roles } from "#people";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { routes } from "../routes.ts";

export interface Answer {
  readonly answer: "accepted" | "declined";
  /** The name of whoever accepted, the address of whoever declined. */
  readonly who: string;
  readonly role: string;
  /** Its name, where it is no role of the house. */
  readonly post?: Translated;
}

interface Words {
  readonly accepted: (who: string) => string;
  readonly declined: (who: string) => string;
  readonly role: (role: string) => string;
  readonly see: string;
}

const words: Record<Locale, Words> = {
  fr: {
    accepted: (who) => `${who} accepte votre invitation`,
    declined: (who) => `${who} refuse votre invitation`,
    role: (role) => `Rôle\u00a0: ${role}.`,
    see: "Voir les invitations",
  },
  en: {
    accepted: (who) => `${who} accepts your invitation`,
    declined: (who) => `${who} declines your invitation`,
    role: (role) => `Role: ${role}.`,
    see: "See the invitations",
  },
  nl: {
    accepted: (who) => `${who} aanvaardt uw uitnodiging`,
    declined: (who) => `${who} weigert uw uitnodiging`,
    role: (role) => `Rol: ${role}.`,
    see: "De uitnodigingen zien",
  },
};

/** A subject is one line that fits. */
const short = (who: string): string => (who.length > 40 ? `${who.slice(0, 39)}…` : who);

/** For whoever wrote the last letter. A file of three hundred is answered for days: once a day, unless they choose otherwise. */
export const answered: Notice<Answer> = {
  kind: "invitations.answered",
  label: { fr: "Une invitation reçoit sa réponse", en: "An invitation is answered", nl: "Een uitnodiging krijgt antwoord" },
  usual: "daily",
  power: "roles.grant_local",
  example: { answer: "accepted", who: "Denis Mallet", role: "agent" },
  say({ answer, who, role, post }, locale) {
    const t = words[locale];
    return {
      subject: t[answer](short(who)),
      paragraphs: [t.role(post?.[locale] ?? (isRole(role) ? roles[role].says[locale] : role))],
      action: { label: t.see, href: routes.list.href() },
    };
  },
};
