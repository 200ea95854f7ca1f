import { sayEuros } from "#platform/money/euros.ts";
import { sayDate, sayVat, sayWeekdays } from "../say.ts";
import type { FrameworkTerms } from "../frameworks.query.ts";

/** The text that employers join, in French: the language of agreements. The same terms always give the same text. */
export function frameworkText(metropolis: string, number: number, terms: FrameworkTerms): string {
  const { halfCents, dayCents, vat, weekdays, cancel, notice, validFrom, validUntil } = terms;
  const until = validUntil === null ? "sans terme fixé" : `jusqu’au ${sayDate(validUntil, "fr")}`;
  return [
    `CONVENTION-CADRE DE TÉLÉTRAVAIL, VERSION ${number}`,
    `${metropolis} propose ces conditions aux employeurs publics et privés de son territoire, et aux lieux qui les accueillent.`,
    "1. Adhésion. Un employeur adhère à une version, par une personne habilitée. Une version publiée ne change plus\u202f; une version suivante demande une nouvelle adhésion.",
    `2. Prix hors taxes. La demi-journée coûte ${sayEuros(halfCents, "fr")}, la journée ${sayEuros(dayCents, "fr")}${vat === null ? `. ${sayVat(vat, "fr")}` : `, ${sayVat(vat, "fr")}`}.`,
    `3. Jours. ${sayWeekdays(weekdays, "fr")}.`,
    `4. Annulation. Une demi-journée rendue au moins ${cancel} heures avant son début n’est pas due.`,
    `5. Durée. Du ${sayDate(validFrom, "fr")}, ${until}. Les conventions qui en héritent se terminent avec un préavis de ${notice} jours.`,
    "6. Chaque convention entre un employeur et un lieu reste signée par les deux. Elle reprend les prix, la TVA et l’annulation de cette version\u202f; le plafond et les dates sont les siens.",
  ].join("\n\n");
}
