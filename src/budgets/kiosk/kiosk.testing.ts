import type { BudgetsHouse } from "../budgets.testing.ts";
import { plainCode } from "../desk/passes.command.ts";
import { type KioskRecord, type MergeAnswer, signedText } from "./record.ts";

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A device of a desk, with its own key, as the script of the kiosk is one. */
export async function deviceOf(house: BudgetsHouse, desk: { id: string; href: string }, name = "Tablette", { scripts = true } = {}) {
  const made = await (await house.as(house.agent).post(`${desk.href}/bornes`, { act: "add", nom: name })).text();
  const href = /\/votes\/borne\/[\w-]+/.exec(made)![0];
  const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const key = JSON.stringify(await crypto.subtle.exportKey("jwk", publicKey));
  const send = async (records: readonly unknown[]): Promise<MergeAnswer> =>
    (await (await house.post(`${href}/bulletins`, { cle: key, bulletins: JSON.stringify(records) })).json()) as MergeAnswer;
  if (scripts) await send([]);
  return {
    href,
    send,
    async record(code: string, choices: readonly number[], points: readonly number[] | null = null): Promise<KioskRecord> {
      const receipt = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => signs[byte & 31]).join("");
      const unsigned = { receipt, pass: plainCode(code), choices, points };
      const bytes = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, new TextEncoder().encode(signedText(desk.id, unsigned)));
      return { ...unsigned, signature: Buffer.from(bytes).toString("base64url") };
    },
  };
}
