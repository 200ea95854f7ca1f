import type { Locale } from "#platform/i18n/locale.ts";
import { communeQuality } from "../case/gate.ts";
import type { Routing } from "./routing.query.ts";
import { routingTexts } from "./routing.texts.ts";

/** The level that has an idea or is asked to take it, as the public reads it: "Commune de Roubaix", "La métropole". */
export const receiverOf = ({ toLevel, commune }: Pick<Routing, "toLevel" | "commune">, locale: Locale): string =>
  toLevel === "commune" && commune ? communeQuality(commune) : routingTexts[locale].metropolis;
