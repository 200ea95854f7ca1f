import type { Reader } from "#platform/web/reader.ts";
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

export function readSigning(form: Reader, visitor: Visitor, structures: readonly OwnStructure[]): Signing {
  const t = checkTexts[form.locale].problems;
  const signature = form.text("signature").replace(/\s+/g, " ");
  form.check("signature", isSignature(signature), t.signature);
  const authorKind = form.has("genre") ? form.choice("genre", kindsFor(visitor, structures), t.kind) : "resident";
  const structure = structures.find(({ id }) => id === form.text("structure"));
  form.check("structure", authorKind !== "structure" || structure !== undefined, t.structure);
  form.check("accord", form.text("accord") === "1", t.agree);
  return { signature, authorKind, structureId: authorKind === "structure" ? (structure?.id ?? null) : null };
}
