import type { Locale } from "#platform/i18n/locale.ts";
import type { Notice } from "#notifications";
import { routes } from "../routes.ts";

interface ProposalNotice {
  readonly name: string;
  readonly slug: string;
  readonly commune: string;
}

const words: Record<Locale, { subject: (name: string) => string; text: (name: string, commune: string) => string; see: string }> = {
  fr: {
    subject: (name) => `${name}\u00a0: un lieu est proposé`,
    text: (name, commune) =>
      `Une personne propose d’ajouter «\u00a0${name}\u00a0» (${commune}) à l’annuaire. Vérifiez la fiche, puis publiez-la ou écartez-la avec une raison.`,
    see: "Voir les lieux proposés",
  },
  en: {
    subject: (name) => `${name}: a place is proposed`,
    text: (name, commune) =>
      `Somebody proposes to add “${name}” (${commune}) to the directory. Check the record, then publish it or turn it down with a reason.`,
    see: "See the proposed places",
  },
  nl: {
    subject: (name) => `${name}: een plek is voorgesteld`,
    text: (name, commune) =>
      `Iemand stelt voor om “${name}” (${commune}) aan de gids toe te voegen. Controleer de fiche en publiceer ze, of wijs ze af met een reden.`,
    see: "De voorgestelde plekken bekijken",
  },
};

export const placeProposed: Notice<ProposalNotice> = {
  kind: "places.proposed",
  power: "places.publish",
  label: { fr: "Un lieu est proposé", en: "A place is proposed", nl: "Een plek is voorgesteld" },
  usual: "daily",
  example: { name: "L’Atelier des Deux-Rives", slug: "l-atelier-des-deux-rives", commune: "Roubaix" },
  say: ({ name, commune }, locale) => ({
    subject: words[locale].subject(name),
    paragraphs: [words[locale].text(name, commune)],
    action: { label: words[locale].see, href: routes.proposals.href() },
  }),
};
