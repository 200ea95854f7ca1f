import type { Reader } from "#platform/web/reader.ts";
import { readReasons, readSeen } from "../case/case.form.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { opinionVerdicts } from "../verdicts.ts";

export const readOpinion = (form: Reader) => ({
  verdict: form.choice("verdict", opinionVerdicts, opinionTexts[form.locale].choose),
  reasons: readReasons(form, "reasons", 10, 4000),
  seen: readSeen(form),
});
