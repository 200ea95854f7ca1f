import type { Reader } from "#platform/web/reader.ts";
import type { Tie } from "../vote.ts";
import { type Ages, sayOwnAge } from "../ages.ts";
import { checkTexts } from "./check.texts.ts";
import type { Eligibility } from "./eligibility.ts";

export interface Declaration {
  readonly tie: Tie;
  readonly commune: string;
}

/** What makes of somebody a voter, as they declare it; an attestation answers for itself. */
export function readDeclaration(form: Reader, { attested, declares, communes }: Eligibility, vote: Ages): Declaration {
  const t = checkTexts[form.locale];
  const declared = {
    tie: attested ? "attested_residence" : declares.length === 1 ? declares[0]! : form.choice<Tie>("lien", declares, t.tieMissing),
    commune: attested ?? form.choice("commune", communes, t.communeMissing),
  } as const;
  const ages = sayOwnAge(vote, form.locale);
  if (ages) form.check("age", form.text("age") === "1", t.ageMissing(ages));
  return declared;
}
