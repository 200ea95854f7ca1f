import type { Settings } from "#platform/settings.ts";

/**
 * Where people find the house, without a slash at its end: "https://beffroi.example". As the settings say, never as a request does: whoever
 * asks writes its `Host`.
 */
export const siteOf = ({ PUBLIC_URL, PORT }: Settings): string => (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, "");

/** The whole address of one of our pages, for mails, calendars and printed codes: `https://beffroi.example/lieux`. */
export const publicAddress = (settings: Settings, href: string): string => new URL(href, siteOf(settings)).href;
