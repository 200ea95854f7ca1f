import type { Locale } from "#platform/i18n/locale.ts";
import { type AllOffers, sayArea } from "#platform/offers.ts";
import type { Retention, PersonalRegister, Until } from "#platform/personal/register.ts";

interface KeptTexts {
  readonly what: string;
  readonly why: string;
  readonly long: string;
  readonly account: string;
  readonly always: string;
}

const texts: Record<Locale, KeptTexts> = {
  fr: {
    what: "Quoi",
    why: "Pourquoi",
    long: "Combien de temps",
    account: "Tant que le compte est ouvert",
    always: "Sans limite\u202f; sans votre nom une fois le compte effacé",
  },
  en: {
    what: "What",
    why: "Why",
    long: "How long",
    account: "While the account is open",
    always: "Without limit; without your name once the account is erased",
  },
  nl: {
    what: "Wat",
    why: "Waarom",
    long: "Hoelang",
    account: "Zolang het account open is",
    always: "Zonder limiet; zonder uw naam zodra het account gewist is",
  },
};

const sayUntil = (until: Until, locale: Locale): string => (typeof until === "string" ? texts[locale][until] : until.says[locale]);

/** What rooms keep of people, as their registers say: a heading and a table, in Markdown, for each area. What several do alike is said once. */
export function keptTables({ personal, areas }: Pick<AllOffers, "personal" | "areas">, locale: Locale): string {
  const said = new Set<Retention["what"]>();
  const parts = new Map<string, string[]>();
  for (const { area, kept } of personal satisfies readonly PersonalRegister[]) {
    const lines = kept.filter(({ what }) => !said.has(what) && said.add(what));
    const part = parts.get(area) ?? [];
    part.push(...lines.map(({ what, why, until }) => `| ${what[locale]} | ${why[locale]} | ${sayUntil(until, locale)} |`));
    if (part.length > 0) parts.set(area, part);
  }
  const { what, why, long } = texts[locale];
  const heading = `| ${what} | ${why} | ${long} |\n|---|---|---|`;
  return [...parts].map(([area, lines]) => `## ${sayArea(areas, area, locale)}\n\n${heading}\n${lines.join("\n")}`).join("\n\n");
}
