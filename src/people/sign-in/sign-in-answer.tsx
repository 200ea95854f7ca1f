import { hasMailbox } from "#platform/local-demo.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import { nextOf } from "../auth/admit.ts";
import { hasDemoSignIn } from "../demo-sign-in/has-demo-sign-in.ts";
import { providersOf } from "../auth/providers.ts";
import { routes } from "../routes.ts";
import { texts } from "../sign-in.texts.ts";
import { SignIn } from "./sign-in.view.tsx";

/** The page with every way in, as each of these ways shows it again when something is wrong. */
export function signInAnswer(visit: Pick<Visit, "locale" | "settings" | "demo" | "url">, form: FormState): HtmlAnswer {
  const { locale, settings } = visit;
  const house = { demo: hasDemoSignIn(visit), mailbox: hasMailbox(settings), providers: providersOf(settings).map(({ id }) => id) };
  return {
    title: texts[locale].title,
    help: texts[locale].help,
    body: <SignIn next={nextOf(form.values["suite"])} form={form} {...house} />,
    robots: "noindex",
    enhance: ["passkey"],
  };
}

/** The ways that post to an address of their own: opened, it leads to the page of all of them. */
export const otherWay = (visit: Visit, _thing: undefined, form: FormState) =>
  form.act ? signInAnswer(visit, form) : { redirect: routes.signIn.href() + visit.url.search };
