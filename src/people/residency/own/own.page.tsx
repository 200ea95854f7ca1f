import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { spaceTabs } from "../../space/space-tabs.ts";
import { findOpenLetter, residencyOf } from "../residency.query.ts";
import { residencyTexts } from "../residency.texts.ts";
import { askForLetter, giveLetterUp } from "./ask.command.ts";
import { readAskedLetter } from "./ask.form.ts";
import { OwnResidency } from "./own.view.tsx";
import { routes } from "../../routes.ts";

const here = routes.residency.href();

/** Where one lives, as it is attested; and the way to have it attested by post. */
export default acts("people/residency", routes.residency, {
  access: signedIn,
  find: ({ db }) => readTerritory(db),
  values: ({ visitor }) => ({ recipient: visitor.name }),
  show,
  acts: (step) => ({
    ask: step({
      read: (form, _visit, { communes }) =>
        readAskedLetter(
          form,
          communes.map(({ code }) => code),
        ),
      brake: { of: "residency letter", limit: 5, windowSeconds: 86_400 },
      async run({ db, visitor, locale }, territory, letter) {
        const city = territory.communeByCode(letter.commune_code)!.commune.name;
        const asked = await askForLetter(db, visitor.id, { ...letter, city });
        return asked ? done(here, "demandee") : conflict(residencyTexts[locale].own.twice);
      },
    }),
    giveUp: step({
      async run({ db, visitor }) {
        await giveLetterUp(db, visitor.id);
        return done(here, "annulee");
      },
    }),
  }),
});

async function show({ db, visitor, locale, offers, now }: Visit<string, Visitor>, territory: Territory, form: FormState) {
  const [residency, letter] = await Promise.all([residencyOf(db, visitor.id), findOpenLetter(db, visitor.id)]);
  const communeOf = (code: string) => territory.communeByCode(code)?.commune ?? ({ name: code, liaison: 0 } as const);
  const t = residencyTexts[locale].own;
  return {
    title: t.here,
    says: t.done,
    body: (
      <OwnResidency
        tabs={spaceTabs(offers, locale, here)}
        residency={residency && { ...residency, commune: communeOf(residency.communeCode).name }}
        letter={letter && letter.until > now ? { ...letter, commune: communeOf(letter.commune_code) } : null}
        communes={territory.communes}
        form={form}
      />
    ),
  };
}
