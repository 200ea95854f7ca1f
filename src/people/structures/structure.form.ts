import { isRna, isSiret, isStructureKind, type StructureKind, tidyNumber } from "./structure.ts";
import type { StructuresTexts } from "./structures.texts.ts";

export interface StructureFacts {
  readonly name: string;
  readonly kind: StructureKind;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly commune_code: string | null;
  readonly address: string | null;
  readonly postal_code: string | null;
  readonly website: string | null;
}

export type StructureProblems = Partial<Record<keyof StructureFacts, string>>;
export type ReadStructure = { ok: true; value: StructureFacts } | { ok: false; problems: StructureProblems };

/** Numbers are forgiven their spaces, an address of a site its scheme. `communes` are the codes that exist here. */
export function readStructure(form: Readonly<Record<string, string>>, communes: ReadonlySet<string>, t: StructuresTexts["problems"]): ReadStructure {
  const text = (name: keyof StructureFacts) => (form[name] ?? "").trim();
  const problems: StructureProblems = {};
  const name = text("name").replace(/\s+/g, " ");
  const kind = text("kind");
  const siret = tidyNumber(text("siret"));
  const rna = tidyNumber(text("rna"));
  const website = readWebsite(text("website"));
  // A name stands in the subjects of mails to people who never asked for any: no link in it, nor signs that are not seen.
  if (name.length < 2 || name.length > 200 || /[\p{C}<>@]|:\/\//u.test(name)) problems.name = t.name;
  if (!isStructureKind(kind)) problems.kind = t.kind;
  if (siret && !isSiret(siret)) problems.siret = /^\d{14}$/.test(siret) ? t.siretKey : t.siret;
  if (rna && !isRna(rna)) problems.rna = t.rna;
  if (text("commune_code") && !communes.has(text("commune_code"))) problems.commune_code = t.commune;
  if (text("address").length > 200) problems.address = t.address;
  if (text("postal_code") && !/^\d{5}$/.test(text("postal_code"))) problems.postal_code = t.postalCode;
  if (website === undefined) problems.website = t.website;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const orNull = (typed: string) => typed || null;
  return {
    ok: true,
    value: {
      name,
      kind: kind as StructureKind,
      siret: orNull(siret),
      rna: orNull(rna),
      commune_code: orNull(text("commune_code")),
      address: orNull(text("address").replace(/\s+/g, " ")),
      postal_code: orNull(text("postal_code")),
      website: website ?? null,
    },
  };
}

/** Null for none, undefined for what is not the address of a site. */
function readWebsite(typed: string): string | null | undefined {
  if (typed === "") return null;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  const fits = url && /^https?:$/.test(url.protocol) && url.hostname.includes(".") && !url.username && url.href.length <= 300;
  return fits ? url.href : undefined;
}
