import { createHmac, timingSafeEqual } from "node:crypto";

import type { Visit } from "#platform/web/page.tsx";
import { readCookie } from "#platform/web/request.ts";
import { authOf } from "./auth.ts";

/** A request without our cookie asks nothing. */
const hasSessionCookie = (headers: Headers) => headers.get("cookie")?.includes("beffroi.session_token=") ?? false;

/**
 * The token of the session whose cookie this browser has, as the library signed it; null without one, or where anybody changed it. Its name
 * and the secret are the library's. The library's own reading of it goes through its router and two queues of cryptography, at each page of
 * whoever is signed in.
 */
export async function tokenOf({ db, settings, headers }: Pick<Visit, "db" | "settings" | "headers">): Promise<string | null> {
  if (!hasSessionCookie(headers)) return null;
  const { authCookies, secret } = await authOf({ db, settings }).$context;
  const [, token, signature] = /^(.+)\.([\w+/]{43}=)$/.exec(decoded(readCookie(headers.get("cookie"), authCookies.sessionToken.name))) ?? [];
  if (!token || !signature) return null;
  return timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha256", secret).update(token).digest()) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
