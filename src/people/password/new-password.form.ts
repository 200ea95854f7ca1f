import { type Weakness, weaknessOf } from "./weakness.ts";

type Typed = Readonly<Record<string, string | undefined>>;
interface Said {
  readonly weak: Record<Weakness, string>;
  readonly againDiffers: string;
}
type Read = { readonly ok: true; readonly password: string } | { readonly ok: false; readonly problems: Record<string, string> };

export function readNewPassword({ nouveau = "", encore = "" }: Typed, person: { readonly name: string; readonly email: string }, said: Said): Read {
  const weakness = weaknessOf(nouveau, person);
  if (weakness) return { ok: false, problems: { nouveau: said.weak[weakness] } };
  return nouveau === encore ? { ok: true, password: nouveau } : { ok: false, problems: { encore: said.againDiffers } };
}
