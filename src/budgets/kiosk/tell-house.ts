import type { KioskRecord, MergeAnswer } from "./record.ts";

/** "refused": the house takes nothing of this device. Null: nobody answers, or is too busy to; what is kept waits for the next time. */
type HouseAnswer = MergeAnswer | "refused" | null;

/** The address is unknown or was withdrawn, or another device sends under it. */
const refusals: readonly number[] = [404, 409, 410];

/** Sends what a kiosk keeps, with its key, and hears what it must know while it is cut off. */
export async function tellHouse(address: string, key: CryptoKey, records: readonly KioskRecord[]): Promise<HouseAnswer> {
  try {
    const body = new URLSearchParams({ cle: JSON.stringify(await crypto.subtle.exportKey("jwk", key)), bulletins: JSON.stringify(records) });
    const answer = await fetch(address, { method: "POST", body });
    if (refusals.includes(answer.status)) return "refused";
    return answer.ok ? ((await answer.json()) as MergeAnswer) : null;
  } catch {
    return null;
  }
}
