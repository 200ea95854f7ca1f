import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Soutenir cette idée",
  lead: (title: string) => `«\u00a0${title}\u00a0»`,
  /** Without the number, which stands beside it, bigger. */
  supports: { one: "soutien", other: "soutiens" },
  counted: { one: "dont # compté sur des feuilles", other: "dont # comptés sur des feuilles" },
  support: "Soutenir",
  withdraw: "Retirer mon soutien",
  mine: "Vous soutenez cette idée.",
  given: "Votre soutien est compté",
  givenNext: "Personne d’autre ne voit qui soutient une idée.",
  withdrawn: "Votre soutien est retiré",
  until: (instant: string) => `Jusqu’au ${instant}.`,
  opens: (instant: string) => `Les soutiens ouvrent le ${instant}.`,
  closed: (instant: string) => `Les soutiens sont clos depuis le ${instant}.`,
  closedShort: "Les soutiens sont clos.",
  once: "Un soutien par personne. Vous pouvez le retirer tant que l’étape est ouverte.",
  problems: {
    closed: "Les soutiens ne sont pas ouverts\u00a0: rien n’a changé",
    decided: "Cette idée est déjà décidée ou retirée\u00a0: elle ne reçoit plus de soutien",
    unknown: "Cette idée n’est plus là",
  },
  problemNext: "Vous pouvez suivre l’idée pour savoir ce qu’elle devient.",
  back: "Revenir à l’idée",
};

const en: typeof fr = {
  title: "Support this idea",
  lead: (title) => `“${title}”`,
  supports: { one: "support", other: "supports" },
  counted: { one: "of which # counted on sheets", other: "of which # counted on sheets" },
  support: "Support",
  withdraw: "Withdraw my support",
  mine: "You support this idea.",
  given: "Your support is counted",
  givenNext: "Nobody else sees who supports an idea.",
  withdrawn: "Your support is withdrawn",
  until: (instant) => `Until ${instant}.`,
  opens: (instant) => `Supports open on ${instant}.`,
  closed: (instant) => `Supports have been closed since ${instant}.`,
  closedShort: "Supports are closed.",
  once: "One support per person. You can withdraw it while the stage is open.",
  problems: {
    closed: "Supports are not open: nothing has changed",
    decided: "This idea is already decided or withdrawn: it takes no more supports",
    unknown: "This idea is no longer here",
  },
  problemNext: "You can follow the idea to learn what becomes of it.",
  back: "Back to the idea",
};

const nl: typeof fr = {
  title: "Dit idee steunen",
  lead: (title) => `“${title}”`,
  supports: { one: "steunbetuiging", other: "steunbetuigingen" },
  counted: { one: "waarvan # op papier geteld", other: "waarvan # op papier geteld" },
  support: "Steunen",
  withdraw: "Mijn steun intrekken",
  mine: "U steunt dit idee.",
  given: "Uw steun is geteld",
  givenNext: "Niemand anders ziet wie een idee steunt.",
  withdrawn: "Uw steun is ingetrokken",
  until: (instant) => `Tot ${instant}.`,
  opens: (instant) => `Steunen kan vanaf ${instant}.`,
  closed: (instant) => `Steunen kan niet meer sinds ${instant}.`,
  closedShort: "Steunen kan niet meer.",
  once: "Eén steunbetuiging per persoon. U kunt ze intrekken zolang de fase loopt.",
  problems: {
    closed: "Steunen kan nu niet: er is niets veranderd",
    decided: "Over dit idee is al beslist of het is ingetrokken: het krijgt geen steun meer",
    unknown: "Dit idee is er niet meer",
  },
  problemNext: "U kunt het idee volgen om te weten wat ervan komt.",
  back: "Terug naar het idee",
};

export const supportTexts: Record<Locale, typeof fr> = { fr, en, nl };
