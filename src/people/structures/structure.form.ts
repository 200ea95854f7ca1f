import type { Reader } from "#platform/web/reader.ts";
import { isRna, isSiret, isStructureKind, type StructureKind, structureKinds, tidyNumber } from "./structure.ts";
import { structuresTexts } from "./structures.texts.ts";

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

/** Numbers are forgiven their spaces, an address of a site its scheme. `communes` are those that exist here. */
export function readStructure(form: Reader, communes: readonly { readonly code: string }[]): StructureFacts {
  const t = structuresTexts[form.locale].problems;
  const name = form.line("name", 2, 200, t.name);
  // A name stands in the subjects of mails to people who never asked for any: no link in it, nor signs that are not seen.
  form.check("name", !/[\p{C}<>@]|:\/\//u.test(name), t.name);
  const kind = form.choice("kind", Object.keys(structureKinds).filter(isStructureKind), t.kind);
  const siret = tidyNumber(form.text("siret"));
  form.check("siret", siret === "" || isSiret(siret), /^\d{14}$/.test(siret) ? t.siretKey : t.siret);
  const rna = tidyNumber(form.text("rna"));
  form.check("rna", rna === "" || isRna(rna), t.rna);
  const commune = form.text("commune_code");
  form.check("commune_code", commune === "" || communes.some(({ code }) => code === commune), t.commune);
  const address = form.line("address", 0, 200, t.address);
  const postalCode = form.text("postal_code");
  form.check("postal_code", /^(\d{5})?$/.test(postalCode), t.postalCode);
  return {
    name,
    kind,
    siret: siret || null,
    rna: rna || null,
    commune_code: commune || null,
    address: address || null,
    postal_code: postalCode || null,
    website: readWebsite(form, t.website),
  };
}

function readWebsite(form: Reader, problem: string): string | null {
  const typed = form.text("website");
  if (typed === "") return null;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  const fits = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes(".") && !url.username && url.href.length <= 300;
  form.check("website", fits, problem);
  return url?.href ?? null;
}
