import { act, conflict, done } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { apply } from "./apply.command.ts";
import { readApply } from "./apply.form.ts";
import { findChoices } from "./apply.query.ts";
import { applyTexts } from "./apply.texts.ts";
import { Apply } from "./apply.view.tsx";

/** A structure, or a person, asks to join; names members that know it. */
export default act("network/apply", routes.apply, {
  access: signedIn,
  find: ({ db, visitor }) => findChoices(db, visitor),
  show: ({ locale }, choices, form) => ({
    title: applyTexts[locale].title,
    robots: "noindex",
    help: applyTexts[locale].help,
    body: <Apply {...choices} form={form} />,
  }),
  read: (form, _, choices) => readApply(form, choices),
  brake: { of: "network.apply", limit: 10, windowSeconds: 86_400 },
  async run({ db, visitor, locale }, _, applying) {
    const applied = await apply(db, applying, visitor);
    return applied.ok ? done(routes.application.href({ id: applied.id }), "envoyee") : conflict(applyTexts[locale].already, applyTexts[locale].alreadyNext);
  },
});
