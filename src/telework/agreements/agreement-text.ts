import { sayEuros } from "#platform/money/euros.ts";
import { sayDate, sayVat, sayWeekdays } from "../say.ts";
import type { Terms } from "../telework.ts";

interface Parties {
  readonly employer: string;
  readonly place: string;
  readonly desks: readonly string[];
  readonly number: number;
  /** Days of notice. */
  readonly notice: number;
  /** The version of the framework agreement whose terms are taken; null: none is. */
  readonly framework: number | null;
}

/** The text that both sides sign, in French: the language of the agreement. The same terms always give the same text. */
export function agreementText({ employer, place, desks, number, notice, framework }: Parties, terms: Terms): string {
  const { halfCents, dayCents, vat, weekdays, ceiling, cancel, validFrom, validUntil } = terms;
  const until = validUntil === null ? "sans terme fixé" : `jusqu’au ${sayDate(validUntil, "fr")}`;
  return [
    number === 1 ? "CONVENTION D’ACCUEIL EN TÉLÉTRAVAIL" : `AVENANT N° ${number - 1} À LA CONVENTION D’ACCUEIL EN TÉLÉTRAVAIL`,
    `Entre l’employeur\u00a0: ${employer}, et le lieu\u00a0: ${place}.`,
    `1. Objet. Le lieu accueille les agents de l’employeur aux postes ${desks.map((name) => `«\u00a0${name}\u00a0»`).join(", ")}, les jours suivants\u00a0: ${sayWeekdays(weekdays, "fr")}, dans la limite des postes libres.`,
    `2. Prix hors taxes. La demi-journée coûte ${sayEuros(halfCents, "fr")}, la journée ${sayEuros(dayCents, "fr")}${vat === null ? `. ${sayVat(vat, "fr")}` : `, ${sayVat(vat, "fr")}`}.`,
    ceiling === null ? "3. Volume. Aucun plafond." : `3. Volume. Au plus ${ceiling} demi-journées par mois.`,
    `4. Annulation. Une demi-journée rendue au moins ${cancel} heures avant son début n’est pas due. Plus tard, ou si l’agent ne vient pas, elle est due.`,
    `5. Durée. Du ${sayDate(validFrom, "fr")}, ${until}. Chaque partie peut y mettre fin, par écrit et avec un motif, en respectant un préavis de ${notice} jours.`,
    "6. Ce que chacun sait. L’employeur reçoit des nombres de demi-journées et des montants par service et par mois, jamais qui était où ni quel jour. Le lieu connaît le nom des personnes attendues le jour même, puis ne le connaît plus.",
    "7. Règlement. Un relevé par mois est adressé à l’employeur, un règlement par mois au lieu. Ce qui est contesté attend à part.",
    ...(framework === null
      ? []
      : [
          `8. Convention-cadre. Les prix, la TVA, l’annulation et le préavis sont ceux de la version ${framework} de la convention-cadre, à laquelle l’employeur a adhéré.`,
        ]),
  ].join("\n\n");
}
