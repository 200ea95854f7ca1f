import { fold } from "#engines/similarity/fold.ts";
import { sha256 } from "#platform/crypto/sha256.ts";

/** Two who live at one address are one home, however it is written; nobody reads the address back from it. */
export const homeOf = (address: string, salt: string): string =>
  sha256(
    `${salt} ${fold(address)
      .replace(/[^a-z0-9]+/g, " ")
      .trim()}`,
  ).toString("hex");
