import type { Reader } from "#platform/web/reader.ts";
import type { NamedStructure } from "../offers.query.ts";

/** In whose name: what the field `structure` says, where somebody acts for several. */
export const readStructure = (form: Reader, own: readonly NamedStructure[], problem: string): NamedStructure => {
  if (own.length === 1) return own[0]!;
  const id = form.choice(
    "structure",
    own.map((one) => one.id),
    problem,
  );
  return own.find((one) => one.id === id) ?? own[0]!;
};
