import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Settings } from "#platform/settings.ts";
import { readCookie } from "#platform/web/request.ts";
import { type Conversation, paramsOf } from "../conversation.ts";
import { routes } from "../routes.ts";

/** What a browser holds so that it can go on and change an answer. It goes to one conversation alone, and leads to nobody. */
const name = "reponses";
/** Half a year: longer than conversations are open. */
const seconds = 15_552_000;

type Of = Pick<Conversation, "process" | "slug">;

const write = ({ PUBLIC_URL }: Settings, of: Of, value: string, age: number): string =>
  `${name}=${value}; Path=${routes.conversation.href(paramsOf(of))}; Max-Age=${age}; HttpOnly; SameSite=Lax${PUBLIC_URL?.startsWith("https:") ? "; Secure" : ""}`;

export function newDevice(settings: Settings, of: Of): { readonly hash: Buffer; readonly cookie: string } {
  const token = newToken();
  return { hash: hashOfToken(token), cookie: write(settings, of, token, seconds) };
}

/** On a computer that others use: the browser forgets, the answers stay. */
export const endDevice = (settings: Settings, of: Of): string => write(settings, of, "", 0);

/** Null when this browser holds nothing. */
export function heldDevice(headers: Headers): Buffer | null {
  const token = readCookie(headers.get("cookie"), name);
  return /^[\w-]{32}$/.test(token) ? hashOfToken(token) : null;
}
