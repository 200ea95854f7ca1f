import type { Settings } from "#platform/settings.ts";

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
};

/**
 * A mail shown as its reader gets it, in a document of its own: its styles are inline, as mail programs want them. Nothing else runs,
 * loads or is sent, and `sandbox` keeps the document away from the rest of the site.
 */
const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

/** Pictures, styles and fonts: parts of pages, of which a first view asks for ten to thirty and pays for each header of each. */
const part = /^(image|font)\/|^text\/css\b/;

/** A part runs, loads and sends nothing, and one opened alone has no page to act upon. */
const partPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** An answer that was found needs no number in the log either. */
function securePart(response: Response): Response {
  if (response.ok) response.headers.delete("x-request-id");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("content-security-policy", partPolicy);
  response.headers.set("cross-origin-resource-policy", "same-origin");
  return response;
}

/**
 * No inline script or style, nothing of third parties; only what asks for it may stand in other sites' frames (`x-embed`) or is a mail
 * (`x-mail`).
 */
export function secure(response: Response, settings: Settings): Response {
  const headers = response.headers;
  if (part.test(headers.get("content-type") ?? "") && !headers.has("x-embed")) return securePart(response);
  const embed = headers.has("x-embed");
  const mail = headers.has("x-mail");
  headers.delete("x-embed");
  headers.delete("x-mail");
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  headers.set("content-security-policy", mail ? mailPolicy : policy(settings, embed));
  headers.set("cross-origin-resource-policy", embed ? "cross-origin" : "same-origin");
  if (!embed) headers.set("x-frame-options", "DENY");
  if (settings.PUBLIC_URL?.startsWith("https:")) headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  return response;
}

function policy({ MAP_TILES_URL: tiles }: Settings, embed: boolean): string {
  const tileHost = tiles ? ` ${new URL(tiles).origin}` : "";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${tileHost}`,
    "font-src 'self'",
    `connect-src 'self'${tileHost}`,
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${embed ? "*" : "'none'"}`,
  ].join("; ");
}
