import { isRna, isSiret, isStructureKind, structureKinds, tidyNumber } from "#people";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Rules } from "../call.ts";
import type { Application } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";
import type { Project } from "./application.query.ts";

/** Of the project and its structure, the place apart: whatever is missing may come later, what is there is right. */
export function readProject(form: Reader, rules: Rules, communes: readonly { readonly code: string }[]): Omit<Project, "placeId" | "structureId"> {
  const t = applyTexts[form.locale].problems;
  const [siret, rna] = [tidyNumber(form.text("siret")), tidyNumber(form.text("rna"))];
  form.check("siret", siret === "" || isSiret(siret), t.siret);
  form.check("rna", rna === "" || isRna(rna), t.rna);
  const structureName = form.line("structure", 0, 200, t.name);
  form.check("structure", !/[\p{C}<>@]|:\/\//u.test(structureName), t.name);
  const kinds = Object.keys(structureKinds).filter(isStructureKind);
  const commune = form.text("commune");
  form.check("commune", commune === "" || communes.some(({ code }) => code === commune), t.commune);
  const axis = form.text("axe");
  form.check("axe", axis === "" || rules.axes.some(({ key }) => key === axis), t.axis);
  return {
    title: form.line("titre", 0, 160, t.title),
    summary: form.lines("resume", 0, 2000, t.summary),
    ...{ axis, structureName, siret: siret || null, rna: rna || null, communeCode: commune || null },
    elected: readElected(form),
    structureKind: form.has("genre") ? form.choice("genre", kinds, t.kind) : null,
  };
}

/** A name a line, twenty at most. */
function readElected(form: Reader): string {
  const t = applyTexts[form.locale].problems;
  const names = form
    .lines("elus", 0, 1000, t.elected)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  form.check("elus", names.length <= 20 && names.every((one) => one.length >= 3 && one.length <= 120 && !/[\p{C}<>@]|:\/\//u.test(one)), t.elected);
  return names.join("\n");
}

export const projectValues = (one: Application): Values => ({
  ...{ titre: one.title, resume: one.summary, axe: one.axis, structure: one.structureName, genre: one.structureKind ?? "", siret: one.siret ?? "" },
  ...{ rna: one.rna ?? "", commune: one.communeCode ?? "", lieu: one.placeName ?? "", elus: one.elected, version: String(one.version) },
});
