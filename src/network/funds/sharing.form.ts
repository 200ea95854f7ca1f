import { sayEuros } from "#platform/money/euros.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { arbitrate } from "../arbitration.ts";
import { fundsTexts } from "./funds.texts.ts";
import type { NewSharing } from "./sharing.command.ts";
import type { Shareable } from "./sharing.query.ts";

export const lineField = (id: string): string => `part_${id}`;

/** What each claim would get: no more than it asks, and together no more than the envelope. */
export function readLines(form: Reader, envelope: number, claims: readonly Shareable[]): NewSharing["lines"] {
  const t = fundsTexts[form.locale].problems;
  const lines = claims.map(({ id, asked }) => ({ id, cents: form.euros(lineField(id), 0, t.part, asked) }));
  const sum = lines.reduce((all, { cents }) => all + cents, 0);
  if (claims[0]) form.check(lineField(claims[0].id), sum <= envelope, t.most);
  return lines;
}

/** To begin with: the same part for each. */
export const valuesOfLines = (envelope: number, claims: readonly Shareable[]): Values =>
  Object.fromEntries([...arbitrate("proportional", envelope, claims)].map(([id, cents]) => [lineField(id), (cents / 100).toFixed(2).replace(".", ",")]));

/** As all read it, in the language of the house. A decision has room for so many lines; the page of the budget has all. */
export function proposal(fund: string, claims: readonly Shareable[], lines: NewSharing["lines"]): NewSharing {
  const cents = new Map(lines.map((line) => [line.id, line.cents]));
  const said = claims.map(({ id, member, words, asked }) => `${member}, ${words}\u00a0: ${sayEuros(cents.get(id) ?? 0, "fr")} sur ${sayEuros(asked, "fr")}.`);
  return { title: fundsTexts.fr.sharingTitle(fund).slice(0, 160), body: said.join("\n\n").slice(0, 3000), lines };
}
