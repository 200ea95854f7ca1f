import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import { hasDemoSignIn } from "../demo-sign-in/has-demo-sign-in.ts";
import { providersOf } from "../openid/providers.ts";
import { texts } from "./sign-in.texts.ts";
import { SignIn, type SignInState } from "./sign-in.view.tsx";

interface Asked extends Pick<SignInState, "next" | "link" | "password"> {
  readonly done?: string | null;
  readonly problem?: SignInState["problem"];
  readonly status?: 200 | 422 | 429;
}

/** The page with every way in, as each of these ways shows it again when something is wrong. */
export function signInAnswer(visit: Pick<Visit, "locale" | "settings" | "demo">, { status = 200, done = null, ...asked }: Asked): HtmlAnswer {
  const { locale, settings } = visit;
  const state = { ...asked, done, demo: hasDemoSignIn(visit), mailbox: settings.SMTP_URL === undefined, providers: providersOf(settings).map(({ id }) => id) };
  return { title: texts[locale].title, body: <SignIn {...state} />, status, robots: "noindex", enhance: ["passkey"] };
}
