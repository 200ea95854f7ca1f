import type { Settings } from "#platform/settings.ts";

/** The whole address of one of our pages, for mails, calendars and printed codes: `https://beffroi.example/lieux`. */
export function publicAddress({ PUBLIC_URL, PORT }: Settings, href: string): string {
  return new URL(href, PUBLIC_URL ?? `http://localhost:${PORT}`).href;
}
