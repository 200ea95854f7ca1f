import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

import type { Visit } from "#platform/web/page.tsx";
import { secretOf } from "./secret.ts";

const name = "beffroi.device";
export const deviceDays = 180;

type Asking = Pick<Visit, "settings" | "headers">;

/**
 * A mark that an account's own device keeps, so that nobody who tries to get in elsewhere keeps its person out: it opens nothing, but takes
 * turns of its own at the door. It names neither person nor device: a number by chance, a fingerprint of the account's address, our seal.
 */
export function deviceMark(visit: Pick<Visit, "settings">, email: string): string {
  const [number, account] = [randomBytes(12).toString("base64url"), sealOf(visit, `account ${email}`)];
  const value = [number, account, sealOf(visit, `device ${number} ${account}`)].join(".");
  const secure = visit.settings.PUBLIC_URL?.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/connexion; Max-Age=${deviceDays * 86_400}; HttpOnly; SameSite=Lax${secure}`;
}

/** The number of the device that asks, when somebody came in from it; of this account, when an address is given. Null otherwise. */
export function knownDevice(visit: Asking, email?: string): string | null {
  const value = new RegExp(`(?:^|; *)${name.replace(".", "\\.")}=([\\w.-]+)`).exec(visit.headers.get("cookie") ?? "")?.[1];
  const [number, account, seal] = value?.split(".") ?? [];
  if (!number || !account || !seal || !same(seal, sealOf(visit, `device ${number} ${account}`))) return null;
  return email === undefined || same(account, sealOf(visit, `account ${email}`)) ? number : null;
}

function sealOf({ settings }: Pick<Visit, "settings">, words: string): string {
  return createHmac("sha256", secretOf(settings)).update(`known device: ${words}`).digest("base64url").slice(0, 32);
}

const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
