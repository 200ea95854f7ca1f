import { mailAddressOf } from "#platform/mail/mail.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, done } from "#platform/web/act.ts";
import { redirect, type Visit } from "#platform/web/page.tsx";
import { readRequest, rememberedLocale, writeDisplayCookie } from "#platform/web/request.ts";
import { beforeTerms, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { mergeTexts } from "../merge/merge.texts.ts";
import { spaceTabs } from "../space/space-tabs.ts";
import { type Profile, readProfile } from "./profile.form.ts";
import { findWaitingChange } from "./profile.query.ts";
import { profileTexts } from "./profile.texts.ts";
import { saveProfile } from "./save-profile.command.ts";
import { ProfileForm } from "./profile.view.tsx";
import { routes } from "../routes.ts";

const here = routes.profile.href();

export default act("people/profile", routes.profile, {
  access: beforeTerms(signedIn),
  values: ({ visitor }) => ({ nom: visitor.name, langue: visitor.locale }),
  show,
  read: readProfile,
  async run(visit, _thing, profile) {
    await saveProfile(visit.db, visit.visitor.id, profile);
    return speakFromNow(visit, profile);
  },
});

async function show({ db, visitor, offers, locale }: Visit<string, Visitor>, _thing: undefined, form: FormState) {
  const waiting = await findWaitingChange(db, visitor.id);
  const t = profileTexts[locale];
  const body = <ProfileForm tabs={spaceTabs(offers, locale, here)} email={mailAddressOf(visitor)} waiting={waiting} form={form} />;
  return { title: t.title, says: { profil: t.saved, reunis: mergeTexts[locale].merged }, body };
}

/** A language chosen before, in this browser, would go before that of the profile: it follows the new choice. */
function speakFromNow({ headers, url, settings }: Visit, { locale }: Profile): Response {
  const answer = redirect(done(here, "profil").redirect);
  const raw = new Request(url, { headers });
  if (!rememberedLocale(raw)) return answer;
  const secure = settings.PUBLIC_URL?.startsWith("https:") ?? false;
  answer.headers.append("set-cookie", writeDisplayCookie(locale, readRequest(raw, "", "").scheme, secure));
  return answer;
}
