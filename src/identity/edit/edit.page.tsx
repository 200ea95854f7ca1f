import type { Locale } from "#platform/i18n/locale.ts";
import { acts, again, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { homeParts } from "#territory";
import { appearanceOf, roofsOfTerritory } from "../appearance-of.ts";
import { findIdentity, houseIdentity } from "../identity.query.ts";
import type { Identity } from "../identity.ts";
import { identityTexts } from "../identity.texts.ts";
import { publishIdentity } from "../publish-identity.command.ts";
import { routes } from "../routes.ts";
import { checkNote, readIdentity, type IdentityForm } from "./edit.form.ts";
import { EditIdentity } from "./edit.view.tsx";
import { keepLogo } from "./logo.ts";
import { valuesOf } from "./values.ts";

type EditVisit = VisitOf<typeof routes.edit>;

interface IdentityAtDesk {
  readonly version: number;
  readonly identity: Identity;
  /** What is tried on this page alone. */
  readonly tried?: Identity;
}

const tooLarge = (locale: Locale) => ({ logo: identityTexts[locale].logoWrong });

/** How the house looks and what it says of itself: tried on this page, then published as a version. */
export default acts("identity/edit", routes.edit, {
  access: may("identity.publish"),
  takes: { files: 1 },
  async find({ db }): Promise<IdentityAtDesk> {
    const identity = await findIdentity(db);
    return identity ? { version: identity.version, identity } : { version: 0, identity: houseIdentity(await roofsOfTerritory(db)) };
  },
  values: (_visit, { version, identity }) => valuesOf(identity, version),
  show({ locale, offers }, { version, identity, tried }, form) {
    const t = identityTexts[locale];
    const body = <EditIdentity version={version} logo={identity.logo} parts={homeParts(offers)} form={form} tried={tried ?? null} />;
    return { title: t.title, says: { publie: t.published }, body, robots: "noindex", ...(tried && { appearance: appearanceOf(tried) }) };
  },
  acts: (step) => ({
    preview: step({
      read: (form, { offers }) =>
        readIdentity(
          form,
          homeParts(offers).map(({ key }) => key),
        ),
      run: preview,
      tooLarge,
    }),
    publish: step({
      read: (form, { offers }) => ({
        ...readIdentity(
          form,
          homeParts(offers).map(({ key }) => key),
        ),
        note: checkNote(form),
      }),
      run: publish,
      tooLarge,
    }),
  }),
});

/** A new logo is not kept for a trial: a browser sends it again with what is published. */
function preview(_visit: EditVisit, edited: IdentityAtDesk, { identity, removesLogo, logoAlt }: IdentityForm): Outcome<IdentityAtDesk> {
  const logo = removesLogo || !edited.identity.logo ? null : { ...edited.identity.logo, alt: logoAlt };
  return again({}, { ...edited, tried: { ...identity, logo } });
}

async function publish(visit: EditVisit, edited: IdentityAtDesk, typed: IdentityForm): Promise<Outcome<IdentityAtDesk>> {
  const { db, files, visitor, locale } = visit;
  const t = identityTexts[locale];
  const before = typed.removesLogo ? null : edited.identity.logo;
  const fresh = typed.logo ? await keepLogo(db, files, typed.logo) : null;
  if (typed.logo && !fresh) return wrong({ logo: t.logoWrong });
  const kept = fresh ?? before;
  const identity = { ...typed.identity, logo: kept && { ...kept, alt: typed.logoAlt } };
  const published = await publishIdentity(db, { identity, after: typed.after, note: typed.note, by: visitor.id });
  return published.ok ? done(routes.edit.href(), "publie") : conflict(t.changed);
}
