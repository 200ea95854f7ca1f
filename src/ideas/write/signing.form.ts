import type { Locale } from "#platform/i18n/locale.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import { can, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import type { AuthorKind } from "../proposal.ts";
import { isSignature } from "../signature.ts";
import type { Signing } from "./file-proposal.command.ts";
import { checkTexts } from "./check.texts.ts";

/** A structure that the person belongs to. */
export interface OwnStructure {
  readonly id: string;
  readonly name: string;
}

/** In whose name a person may file: their own, that of a school or of their structures; staff also that of their commune or service. */
export function kindsFor(visitor: Visitor, structures: readonly OwnStructure[]): AuthorKind[] {
  const staff = can(visitor, "participation.run");
  const commune = scopesOf(visitor, "participation.run").some(({ kind }) => kind === "commune");
  return [
    "resident",
    ...(structures.length > 0 ? (["structure"] as const) : []),
    "school",
    ...(commune ? (["commune"] as const) : staff ? (["service"] as const) : []),
  ];
}

type ReadSigning = { readonly ok: true; readonly signing: Signing } | { readonly ok: false; readonly problems: Problems };

export function readSigning(text: Readonly<Record<string, string>>, visitor: Visitor, structures: readonly OwnStructure[], locale: Locale): ReadSigning {
  const t = checkTexts[locale].problems;
  const signature = (text["signature"] ?? "").replace(/\s+/g, " ").trim();
  const kind = kindsFor(visitor, structures).find((one) => one === (text["genre"] ?? "resident"));
  const structure = structures.find(({ id }) => id === text["structure"]);
  const problems: Problems = {
    ...(!isSignature(signature) && { signature: t.signature }),
    ...(!kind && { genre: t.kind }),
    ...(kind === "structure" && !structure && { structure: t.structure }),
    ...(text["accord"] !== "1" && { accord: t.agree }),
  };
  if (!kind || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, signing: { signature, authorKind: kind, structureId: kind === "structure" ? structure!.id : null } };
}
