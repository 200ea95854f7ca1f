import { Refused } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { readStructure } from "../structure.form.ts";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";
import { createStructure } from "./create.command.ts";
import { CreateStructure } from "./create.view.tsx";

export default page("people/structures", routes.newStructure, {
  access: may("structures.create"),

  async get({ db, locale }) {
    const { communes } = await readTerritory(db);
    return { title: structuresTexts[locale].create.title, body: <CreateStructure communes={communes} values={{}} problems={{}} /> };
  },

  async post({ db, visitor, form, locale }) {
    const typed = await form();
    const t = structuresTexts[locale];
    const { communes } = await readTerritory(db);
    const read = readStructure(typed, new Set(communes.map(({ code }) => code)), t.problems);
    const title = t.create.title;
    if (!read.ok) return { status: 422, title, body: <CreateStructure communes={communes} values={typed} problems={read.problems} /> };
    const { allowed, retryAfter } = await takeToken(db, `structure ${visitor.id}`, { limit: 20, windowSeconds: 86_400 });
    if (!allowed) throw new Refused(429, String(retryAfter));
    const work = (typed.function ?? "").trim().slice(0, 120);
    const created = await createStructure(db, read.value, { by: visitor.id, work, reason: t.create.reason });
    if (created.ok) return { redirect: withQuery(routes.structure.href({ id: created.id }), { fait: "creee" }) };
    const problems = { [created.field]: t.problems.taken };
    return { status: 409, title, body: <CreateStructure communes={communes} values={typed} problems={problems} taken={created} /> };
  },
});
