import { act } from "#platform/web/act.ts";
import { beforeTerms, signedIn } from "#platform/web/visitor.ts";
import { nextOf } from "../auth/admit.ts";
import { routes } from "../routes.ts";
import { readKept, SendKept } from "./kept-form.tsx";
import { welcome } from "./welcome.command.ts";
import { readWelcome } from "./welcome.form.ts";
import { texts } from "./welcome.texts.ts";
import { Welcome } from "./welcome.view.tsx";

/** After the first sign-in, and before the first act when the terms have changed: how to call this person, in which language, on which terms. */
export default act("people/welcome", routes.welcome, {
  access: beforeTerms(signedIn),
  // What was typed elsewhere comes along.
  takes: { bytes: 1_000_000 },
  values: ({ url, locale, visitor }) => ({ suite: url.searchParams.get("suite"), langue: locale, nom: visitor.name }),

  show({ visitor, locale }, _thing, form) {
    const next = nextOf(form.values["suite"]);
    if (visitor.settled && !form.act) return { redirect: next };
    return { title: texts[locale].title, body: <Welcome next={next} form={form} />, robots: "noindex" };
  },

  read: (form) => ({ ...readWelcome(form), next: nextOf(form.text("suite")), kept: readKept(form) }),

  async run({ db, visitor }, _thing, { name, locale, next, kept }) {
    await welcome(db, visitor.id, { name, locale });
    if (!kept) return { redirect: next };
    return { title: texts[locale].kept, body: <SendKept kept={kept} next={next} />, robots: "noindex" };
  },
});
