import { isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Settings } from "#platform/settings.ts";
import { memberHash } from "./member-key.ts";
import type { VoteSecret } from "../nullifier.ts";
import type { Vote } from "../votes.query.ts";
import { codeHash, lineHash, plainElectorCode, plainNumber } from "./elector-key.ts";
import { rollTexts } from "./roll.texts.ts";

/** The key that somebody gives, as a hash: a number and a birth, or a code. */
export function readKey(form: Reader, { electors, open_ballot }: Pick<Vote, "electors" | "open_ballot">, secret: VoteSecret, settings: Settings): Buffer {
  const t = rollTexts[form.locale];
  if (electors === "codes") {
    const code = plainElectorCode(form.text("code"));
    form.check("code", code !== null, t.codeWrong);
    return codeHash(secret, code ?? "");
  }
  const number = plainNumber(form.text("numero"));
  const birthDate = form.text("naissance");
  form.check("numero", number !== null, t.numberWrong);
  form.check("naissance", isDay(birthDate), t.birthWrong);
  const line = { number: number ?? "", birthDate };
  return open_ballot ? memberHash(settings, secret, line) : lineHash(secret, line);
}
