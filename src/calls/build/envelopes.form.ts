import { typedEuros } from "#platform/money/euros.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { KeyedLabel } from "../call.ts";
import type { Envelope } from "../calls.query.ts";
import type { Total } from "./build.command.ts";
import { buildTexts } from "./build.texts.ts";

/** Lines that the form offers. */
export const envelopeLines = 12;
const tenBillions = 1_000_000_000_000;

export function readEnvelopes(form: Reader, axes: readonly KeyedLabel[]): Total[] {
  const t = buildTexts[form.locale].problems;
  const found: Total[] = [];
  for (let at = 0; at < envelopeLines; at++) {
    const name = `enveloppe${at}`;
    if (!form.has(`${name}_somme`)) continue;
    const year = form.whole(`${name}_annee`, 2000, 2100, t.year);
    const axis = form.text(`${name}_axe`);
    form.check(`${name}_axe`, axis === "" || axes.some(({ key }) => key === axis), t.axis);
    const total = form.euros(`${name}_somme`, 1, t.sum, tenBillions);
    form.check(`${name}_annee`, !found.some((one) => one.year === year && one.axis === axis), t.twice);
    found.push({ year, axis, total });
  }
  return found;
}

export function envelopeValues(envelopes: readonly Envelope[]): Values {
  return Object.fromEntries(
    envelopes.flatMap(({ year, axis, total }, at) => [
      [`enveloppe${at}_annee`, String(year)],
      [`enveloppe${at}_axe`, axis],
      [`enveloppe${at}_somme`, typedEuros(total)],
    ]),
  );
}
