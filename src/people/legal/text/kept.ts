import type { Locale } from "#platform/i18n/locale.ts";
import { type AllOffers, sayArea } from "#platform/offers.ts";
import type { Retention, PersonalRegister, Until } from "#platform/personal/register.ts";
import type { Settings } from "#platform/settings.ts";

interface KeptTexts {
  readonly what: string;
  readonly why: string;
  readonly long: string;
  readonly account: string;
  readonly always: string;
  readonly all: string;
  readonly folded: string;
}

export const keptTexts: Record<Locale, KeptTexts> = {
  fr: {
    what: "Quoi",
    why: "Pourquoi",
    long: "Combien de temps",
    account: "Tant que le compte est ouvert",
    always: "Sans limite\u202f; sans votre nom une fois le compte effacé",
    all: "Tout déplier, pour chercher dans la page",
    folded: "Tout replier",
  },
  en: {
    what: "What",
    why: "Why",
    long: "How long",
    account: "While the account is open",
    always: "Without limit; without your name once the account is erased",
    all: "Unfold all, to search in the page",
    folded: "Fold all",
  },
  nl: {
    what: "Wat",
    why: "Waarom",
    long: "Hoelang",
    account: "Zolang het account open is",
    always: "Zonder limiet; zonder uw naam zodra het account gewist is",
    all: "Alles uitklappen, om in de pagina te zoeken",
    folded: "Alles inklappen",
  },
};

const sayUntil = (until: Until, settings: Settings, locale: Locale): string => {
  if (typeof until === "string") return keptTexts[locale][until];
  return (typeof until.says === "function" ? until.says(settings) : until.says)[locale];
};

/** What one area of the house keeps of people. */
export interface KeptArea {
  readonly name: string;
  readonly lines: readonly KeptLine[];
}

interface KeptLine {
  readonly what: string;
  readonly why: string;
  readonly long: string;
}

/** As the registers of the rooms say it, area by area. What several do alike is said once. */
export function keptAreas({ personal, areas }: Pick<AllOffers, "personal" | "areas">, settings: Settings, locale: Locale): KeptArea[] {
  const said = new Set<Retention["what"]>();
  const parts = new Map<string, KeptLine[]>();
  for (const { area, kept } of personal satisfies readonly PersonalRegister[]) {
    const lines = kept.filter(({ what }) => !said.has(what) && said.add(what));
    const part = parts.get(area) ?? [];
    part.push(...lines.map(({ what, why, until }) => ({ what: what[locale], why: why[locale], long: sayUntil(until, settings, locale) })));
    if (part.length > 0) parts.set(area, part);
  }
  return [...parts].map(([area, lines]) => ({ name: sayArea(areas, area, locale), lines }));
}
