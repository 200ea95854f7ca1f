import type { Typology } from "./vocabulary-typologies.ts";

/** Structures that receive the public for a public service. The database says the same (`places.is_counter`), for figures. */
export const counterTypologies: readonly Typology[] = [
  "AFPA",
  "CAF",
  "CAP_EMPLOI",
  "CC",
  "CCAS",
  "CCONS",
  "CD",
  "CDAS",
  "CFP",
  "CIAS",
  "CMP",
  "CMS",
  "CPAM",
  "DEETS",
  "DEPT",
  "EPCI",
  "FT",
  "LA_POSTE",
  "MDE",
  "MDEF",
  "MDPH",
  "MDS",
  "ML",
  "MSA",
  "MSAP",
  "MUNI",
  "PAD",
  "PIJ_BIJ",
  "PIMMS",
  "PREF",
  "REG",
  "RFS",
  "UDAF",
];

/** A counter of a public service and nothing else: of use to residents, no third place. One that says no kind is taken for a third place. */
export function isCounter(typologies: readonly string[]): boolean {
  return typologies.length > 0 && typologies.every((code) => (counterTypologies as readonly string[]).includes(code));
}
