import { siteOf } from "#platform/web/public-address.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";

const halfAYear = 182 * 86_400_000;

/** Where to report a weakness (RFC 9116). Its end date moves with the clock: the contact is a setting, and lives as long as the service. */
export default page("platform/legal", routes.security, {
  access: anyone,
  get({ settings, now }) {
    const origin = siteOf(settings);
    const contact = settings.ERROR_CONTACT ? `mailto:${settings.ERROR_CONTACT}` : new URL(routes.legal.href(), origin).href;
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${new Date(now.getTime() + halfAYear).toISOString()}`,
      "Preferred-Languages: fr, en, nl",
      `Canonical: ${new URL(routes.security.href(), origin).href}`,
      `Policy: ${new URL(routes.legal.href(), origin).href}`,
    ];
    return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
  },
});
