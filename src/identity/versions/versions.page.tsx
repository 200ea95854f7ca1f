import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { may } from "#platform/web/visitor.ts";
import { listIdentities } from "../identity.query.ts";
import { identityTexts } from "../identity.texts.ts";
import { publishIdentity } from "../publish-identity.command.ts";
import { routes } from "../routes.ts";
import { IdentityVersions } from "./versions.view.tsx";

/** What the house showed and when; an earlier version is published again as a new one. */
export default acts("identity/versions", routes.versions, {
  access: may("identity.publish"),
  find: ({ db }) => listIdentities(db, "all"),
  show({ locale }, versions, form) {
    const t = identityTexts[locale];
    return { title: t.versions, says: { reprise: t.broughtBack }, body: <IdentityVersions versions={versions} form={form} />, robots: "noindex" };
  },
  acts: (step) => ({
    bring_back: step({
      read: (form) => ({ after: form.version(), wanted: Number(form.on()) }),
      async run({ db, visitor, locale }, versions, { after, wanted }) {
        const earlier = versions.find(({ version }) => version === wanted);
        if (!earlier) throw new NotFound();
        const t = identityTexts[locale];
        const published = await publishIdentity(db, { identity: earlier, after, note: t.broughtBackNote(wanted), by: visitor.id });
        return published.ok ? done(routes.versions.href(), "reprise") : conflict(t.changed);
      },
    }),
  }),
});
