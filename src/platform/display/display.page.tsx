import { isLocale } from "#platform/i18n/locale.ts";
import { page, redirect } from "#platform/web/page.tsx";
import { readRequest, rememberedLocale, schemes, writeDisplayCookie } from "#platform/web/request.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";

/** Remembers the language or the appearance that a reader chose, and brings them back to the page where they were. */
export default page("platform/display", routes.display, {
  access: anyone,

  get: () => ({ redirect: "/" }),

  async post({ form, headers, url, settings }) {
    const { langue, apparence, retour = "/" } = await form();
    const raw = new Request(url, { headers });
    const locale = isLocale(langue) ? langue : rememberedLocale(raw);
    const scheme = schemes.find((known) => known === apparence) ?? readRequest(raw, "", "").scheme;

    const answer = redirect(retour);
    answer.headers.append("set-cookie", writeDisplayCookie(locale, scheme, settings.PUBLIC_URL?.startsWith("https:") ?? false));
    return answer;
  },
});
