import type { Reader } from "#platform/web/reader.ts";
import type { NamedStructure } from "../audience.query.ts";
import { isPlainName, oneself, type Whom } from "../whom.ts";
import { whomTexts } from "./whom.texts.ts";

/** For whom this person may book. */
export interface Choices {
  readonly structures: readonly NamedStructure[];
  /** They may book for people who have neither mail nor phone. */
  readonly helps: boolean;
}

/** In the address and in the form, of a booking for somebody who is helped. */
export const helping = "aide";

/** Nothing, "aide" or a structure of theirs; what is none of these is theirs to choose again. */
export function readWhom(form: Reader, { structures, helps }: Choices): Whom {
  const t = whomTexts[form.locale];
  const typed = form.text("pour");
  if (typed === helping && helps) {
    const name = form.line("prenom", 1, 40, t.nameWrong);
    form.check("prenom", isPlainName(name), t.nameWrong);
    form.check("accord", form.ticked("accord"), t.agreedWrong);
    return { kind: "helped", name };
  }
  if (typed === "") return oneself;
  const structure = structures.find(({ id }) => id === typed);
  form.check("pour", structure !== undefined, t.wrong);
  return structure ? { kind: "structure", structureId: structure.id } : oneself;
}
