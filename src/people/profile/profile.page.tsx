import { sql } from "kysely";

import { page, redirect, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { readRequest, rememberedLocale, writeDisplayCookie } from "#platform/web/request.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { spaceRoutes } from "../space/space.routes.ts";
import { spaceTabs } from "../space/space-tabs.ts";
import { type Profile, readProfile } from "./profile.form.ts";
import { findWaitingChange } from "./profile.query.ts";
import { profileTexts } from "./profile.texts.ts";
import { ProfileForm } from "./profile.view.tsx";

const here = spaceRoutes.profile.href();

export default page("people/profile", spaceRoutes.profile, {
  access: signedIn,

  get: (visit) => show(visit, { values: { nom: visit.visitor.name, langue: visit.visitor.locale }, saved: visit.url.searchParams.get("fait") === "profil" }),

  async post(visit) {
    const typed = await visit.form();
    const read = readProfile(typed, visit.locale);
    if (!read.ok) return show(visit, { values: typed, problems: read.problems });
    const { name, locale } = read.value;
    await sql`update people.person set name = ${name}, locale = ${locale}, updated_at = now() where id = ${visit.visitor.id}`.execute(visit.db);
    return speakFromNow(visit, read.value);
  },
});

interface Shown {
  readonly values: Record<string, string>;
  readonly problems?: Record<string, string>;
  readonly saved?: boolean;
}

async function show({ db, visitor, offers, locale }: Visit<string, Visitor>, { values, problems = {}, saved = false }: Shown) {
  const waiting = await findWaitingChange(db, visitor.id);
  const props = { tabs: spaceTabs(offers, locale, here), email: visitor.email, waiting, saved, values, problems };
  const status = Object.keys(problems).length > 0 ? (422 as const) : (200 as const);
  return { title: profileTexts[locale].title, status, body: <ProfileForm {...props} /> };
}

/** A language chosen before, in this browser, would go before that of the profile: it follows the new choice. */
function speakFromNow({ headers, url, settings }: Visit, { locale }: Profile): Response {
  const answer = redirect(withQuery(here, { fait: "profil" }));
  const raw = new Request(url, { headers });
  if (!rememberedLocale(raw)) return answer;
  const secure = settings.PUBLIC_URL?.startsWith("https:") ?? false;
  answer.headers.append("set-cookie", writeDisplayCookie(locale, readRequest(raw, "", "").scheme, secure));
  return answer;
}
