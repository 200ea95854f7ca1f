import { NotFound, Refused } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findStructure } from "../structures.query.ts";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";
import { askToJoin } from "./join.command.ts";
import { JoinStructure } from "./join.view.tsx";

export default page("people/structures", routes.joinStructure, {
  access: signedIn,

  async get({ db, params, locale }) {
    const structure = await findStructure(db, params.id);
    if (!structure) throw new NotFound();
    return { title: structuresTexts[locale].join.title(structure.name), body: <JoinStructure structure={structure} message="" problem={null} /> };
  },

  async post({ db, params, visitor, form, locale }) {
    const structure = await findStructure(db, params.id);
    if (!structure) throw new NotFound();
    const message = ((await form()).message ?? "").trim();
    const title = structuresTexts[locale].join.title(structure.name);
    if (message.length > 600) return { status: 422, title, body: <JoinStructure structure={structure} message={message} problem="too_long" /> };
    const { allowed, retryAfter } = await takeToken(db, `join ${visitor.id}`, { limit: 20, windowSeconds: 86_400 });
    if (!allowed) throw new Refused(429, String(retryAfter));
    const asked = await askToJoin(db, structure, { person: visitor, message });
    if (asked.ok) return { redirect: withQuery(routes.structure.href({ id: structure.id }), { fait: "demandee" }) };
    return { status: 409, title, body: <JoinStructure structure={structure} message={message} problem={asked.problem} /> };
  },
});
