import { isLocale } from "#platform/i18n/locale.ts";
import { act } from "#platform/web/act.ts";
import { redirect } from "#platform/web/page.tsx";
import { readRequest, rememberedLocale, schemes, writeDisplayCookie } from "#platform/web/request.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";

/** Remembers the language or the appearance that a reader chose, and brings them back to the page where they were. */
export default act("platform/display", routes.display, {
  access: beforeTerms(anyone),
  show: () => ({ redirect: "/" }),
  read: (form) => ({ language: form.text("langue"), appearance: form.text("apparence"), back: form.text("retour") || "/" }),

  run({ headers, url, settings }, _thing, { language, appearance, back }) {
    const raw = new Request(url, { headers });
    const locale = isLocale(language) ? language : rememberedLocale(raw);
    const scheme = schemes.find((known) => known === appearance) ?? readRequest(raw, "", "").scheme;

    const answer = redirect(isLocale(language) ? withoutLanguage(back) : back);
    answer.headers.append("set-cookie", writeDisplayCookie(locale, scheme, settings.PUBLIC_URL?.startsWith("https:") ?? false));
    return answer;
  },
});

/** An address that asks for a language would keep it against the choice. */
function withoutLanguage(back: string): string {
  const [pathname, search = ""] = back.split("?", 2);
  const asked = new URLSearchParams(search);
  if (!asked.has("langue")) return back;
  asked.delete("langue");
  return asked.size > 0 ? `${pathname}?${asked}` : pathname!;
}
