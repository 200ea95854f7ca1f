import type { Reader } from "#platform/web/reader.ts";
import { isSignature } from "../signature.ts";
import type { NewTestimony } from "./testify.command.ts";
import { changes } from "./testimony.ts";
import { testimonyTexts } from "./testimony.texts.ts";

export function readTestimony(form: Reader): NewTestimony {
  const t = testimonyTexts[form.locale];
  const change = form.choice("change", changes, t.changeWrong);
  const words = form.has("words") ? form.lines("words", 3, 1000, t.wordsWrong) : null;
  const signature = form.line("signature", 2, 80, t.signatureWrong);
  form.check("signature", isSignature(signature), t.signatureWrong);
  return { change, words, signature };
}
