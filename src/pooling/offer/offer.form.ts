import { typedEuros } from "#platform/money/euros.ts";
import type { Reader } from "#platform/web/reader.ts";
import { readVat, writeVat } from "#telework";
import { payWords, sideWords, subjectWords } from "../catalogue/catalogue.words.ts";
import type { Offer } from "../offers.query.ts";
import { offerSides, pays, type Price, subjects, units } from "../pooling.ts";
import { offerTexts } from "./offer.texts.ts";

export interface OfferForm extends Price, Pick<Offer, "side" | "subject" | "title" | "about" | "capacity" | "conditions"> {
  readonly version: number;
}

/** `prix` belongs to euros, `minutes` to exchange: what the other one holds is not read. */
export function readOffer(form: Reader): OfferForm {
  const t = offerTexts[form.locale].problems;
  const by = <word extends string>(name: string, known: readonly word[], words: Readonly<Record<word, string>>, problem: string): word => {
    const typed = form.choice(name, Object.values<string>(words), problem);
    return known.find((one) => words[one] === typed) ?? known[0]!;
  };
  const side = by("sens", offerSides, sideWords, t.side);
  const pay = by("sorte", pays, payWords, t.pay);
  return {
    ...{
      side,
      subject: by("sujet", subjects, subjectWords, t.subject),
      title: form.line("titre", 3, 120, t.title),
      about: form.lines("texte", 10, 2000, t.about),
    },
    ...{ unit: form.choice("unite", units, t.unit), pay },
    price: pay === "euros" ? form.euros("prix", 0, t.price, 10_000_000) : form.whole("minutes", 1, 6000, t.minutes),
    vat: pay === "euros" ? readVat(form, t.vat) : null,
    capacity: form.has("capacite") ? form.whole("capacite", 1, 100_000, t.capacity) : null,
    conditions: form.lines("conditions", 0, 2000, t.conditions) || null,
    version: form.version(),
  };
}

export const valuesOf = (one: Offer): Record<string, string> => ({
  ...{ version: String(one.version), sens: sideWords[one.side], sujet: subjectWords[one.subject], titre: one.title, texte: one.about, unite: one.unit },
  ...{ sorte: payWords[one.pay], prix: one.pay === "euros" ? typedEuros(one.price) : "", minutes: one.pay === "exchange" ? String(one.price) : "" },
  ...{ tva: writeVat(one.vat), capacite: one.capacity === null ? "" : String(one.capacity), conditions: one.conditions ?? "" },
});
