import type { Settings } from "#platform/settings.ts";
import { Forbidden } from "./errors.ts";
import type { Request as Incoming } from "./request.ts";

/**
 * Refuses a post that another site's page sent: by Sec-Fetch-Site where the browser says it, else by Origin.
 * A program that sends neither holds no cookie of a person (OWASP CSRF cheat sheet, "Fetch Metadata").
 * @throws Forbidden
 */
export function checkOrigin({ raw, url }: Incoming, settings: Settings): void {
  const site = raw.headers.get("sec-fetch-site");
  if (site === "same-origin" || site === "none") return;
  const origin = raw.headers.get("origin");
  if (site === null && origin === null) return;
  const ours = settings.PUBLIC_URL ? new URL(settings.PUBLIC_URL).host : (raw.headers.get("host") ?? url.host);
  if (site !== "cross-site" && site !== "same-site" && origin && hostOf(origin) === ours) return;
  throw new Forbidden();
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
