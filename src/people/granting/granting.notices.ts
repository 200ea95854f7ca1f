import type { Locale } from "#platform/i18n/locale.ts";
import type { Offers } from "#platform/offers.ts";
import { isRole, roles } from "../roles.ts";
import { routes } from "../routes.ts";

export interface RoleChange {
  readonly change: "granted" | "revoked";
  readonly role: string;
  /** The name of the commune, place or structure; null for the whole metropolis or the network. */
  readonly where: string | null;
  readonly reason: string;
}

interface Words {
  readonly granted: (role: string) => string;
  readonly revoked: (role: string) => string;
  readonly grantedHow: string;
  readonly revokedHow: string;
  readonly reason: (reason: string) => string;
  readonly action: string;
}

const words: Record<Locale, Words> = {
  fr: {
    granted: (role) => `Vous avez un nouveau rôle\u00a0: ${role}`,
    revoked: (role) => `Votre rôle prend fin\u00a0: ${role}`,
    grantedHow:
      "Ce que ce rôle permet se lit sur la page «\u00a0Qui peut quoi\u00a0». S’il vous donne des actes d’agent public, un second facteur vous sera demandé.",
    revokedHow: "Les pages de ce rôle ne vous sont plus ouvertes. Si c’est une erreur, répondez à la personne qui vous l’avait donné.",
    reason: (reason) => `Raison\u00a0: ${reason}`,
    action: "Ouvrir mon espace",
  },
  en: {
    granted: (role) => `You have a new role: ${role}`,
    revoked: (role) => `Your role ends: ${role}`,
    grantedHow: "The page “Who may do what” tells what this role allows. If it gives you acts of a public officer, a second factor will be asked of you.",
    revokedHow: "The pages of this role are no longer open to you. If this is a mistake, ask the person who gave it to you.",
    reason: (reason) => `Reason: ${reason}`,
    action: "Open my space",
  },
  nl: {
    granted: (role) => `U hebt een nieuwe rol: ${role}`,
    revoked: (role) => `Uw rol eindigt: ${role}`,
    grantedHow: "De pagina “Wie mag wat” zegt wat deze rol toelaat. Geeft ze u handelingen van een ambtenaar, dan wordt een tweede factor gevraagd.",
    revokedHow: "De pagina’s van deze rol staan niet meer open voor u. Is dit een vergissing, vraag het dan aan wie u de rol gaf.",
    reason: (reason) => `Reden: ${reason}`,
    action: "Mijn ruimte openen",
  },
};

export const roleChanged: Offers["notices"] = {
  kind: "people.role_changed",
  label: { fr: "Un rôle m’est donné ou retiré", en: "A role is given to me or taken back", nl: "Ik krijg of verlies een rol" },
  usual: "at_once",
  optional: false,
  example: { change: "granted", role: "host", where: "La Fabrique du Canal", reason: "Convention signée le 12 novembre" } satisfies RoleChange,
  say({ change, role, where, reason }: RoleChange, locale) {
    const t = words[locale];
    const name = isRole(role) ? roles[role].says[locale] : role;
    const said = where ? `${name}, ${where}` : name;
    return {
      subject: t[change](said),
      paragraphs: [change === "granted" ? t.grantedHow : t.revokedHow, t.reason(reason)],
      action: { label: t.action, href: routes.space.href() },
    };
  },
};
