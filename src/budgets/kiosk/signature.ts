import type { Device } from "./device.query.ts";
import { type KioskRecord, signedText } from "./record.ts";

const algorithm = { name: "ECDSA", namedCurve: "P-256" } as const;

/** Whether this device made the record: by its key. One without scripts has none, and sends nothing: it votes on the house's page. */
export async function isSigned(device: Pick<Device, "public_key" | "vote_id">, record: KioskRecord): Promise<boolean> {
  if (device.public_key === null || record.signature === null) return false;
  try {
    const key = await crypto.subtle.importKey("jwk", device.public_key, algorithm, false, ["verify"]);
    const text = new TextEncoder().encode(signedText(device.vote_id, record));
    return await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, Buffer.from(record.signature, "base64url"), text);
  } catch {
    // A key or a signature that is none.
    return false;
  }
}

/** A public key as the device exports it; null for anything else. */
export async function readPublicKey(text: string): Promise<object | null> {
  try {
    const key = JSON.parse(text) as JsonWebKey;
    const { kty, crv, x, y } = key;
    if (kty !== "EC" || crv !== "P-256" || typeof x !== "string" || typeof y !== "string" || "d" in key) return null;
    await crypto.subtle.importKey("jwk", { kty, crv, x, y }, algorithm, false, ["verify"]);
    return { kty, crv, x, y };
  } catch {
    return null;
  }
}
