import type { Settings } from "#platform/settings.ts";

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
};

/** No inline script or style, nothing of third parties; only what asks for it may stand in other sites' frames. */
export function secure(response: Response, settings: Settings): Response {
  const headers = response.headers;
  const embed = headers.has("x-embed");
  headers.delete("x-embed");
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  headers.set("content-security-policy", policy(settings, embed));
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
