import { sayDate } from "#telework";
import type { Price } from "../pooling.ts";
import { sayPrice, sayQuantity } from "../say.ts";

interface DealTerms extends Price {
  readonly provider: string;
  readonly taker: string;
  readonly title: string;
  readonly conditions: string | null;
  /** Units a month. */
  readonly ceiling: number | null;
  readonly firstDay: string;
  readonly lastDay: string | null;
}

/** The text to which one person of each side agrees, in French: the language of the agreement. The same terms always give the same text. */
export function dealText({ provider, taker, title, conditions, ceiling, firstDay, lastDay, ...price }: DealTerms): string {
  const until = lastDay === null ? "sans terme fixé" : `jusqu’au ${sayDate(lastDay, "fr")}`;
  return [
    "ACCORD DE MUTUALISATION",
    `Entre ${provider}, qui rend le service, et ${taker}, qui en bénéficie.`,
    `1. Service. ${title}.${conditions === null ? "" : ` Conditions\u00a0: ${conditions}`}`,
    `2. Prix. ${sayPrice(price, "fr")}.${price.pay === "euros" && price.vat === null ? " Sans TVA." : ""}`,
    ceiling === null ? "3. Volume. Aucun plafond." : `3. Volume. Au plus ${sayQuantity(price.unit, ceiling * 100, "fr")} par mois.`,
    `4. Durée. Du ${sayDate(firstDay, "fr")}, ${until}. Chaque structure peut y mettre fin, avec un motif\u202f; ce qui a été rendu reste dû.`,
    "5. Ce qui compte. Ce qui est rendu est noté par une structure et confirmé par une personne de l’autre. Ce qui est contesté attend à part.",
    "6. Règlement. Un relevé par mois dit à chaque structure ce qu’elle doit et ce qui lui est dû. Une erreur est corrigée par une ligne contraire.",
  ].join("\n\n");
}
