import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { actsFor, keeps } from "../keeper.ts";
import { findByNumber, findSeals } from "../members.query.ts";
import { routes } from "../routes.ts";
import { memberTexts } from "./member.texts.ts";
import { MemberPage } from "./member.view.tsx";

/** What a member publishes of itself. A person who did not agree to stand in the directory is shown to coordinators and to themself alone. */
export default page("network/member", routes.member, {
  access: anyone,
  async get({ db, params, visitor, locale, now }) {
    const member = await findByNumber(db, params.number);
    if (!member) throw new NotFound();
    const own = actsFor(visitor, member);
    const shown = member.state === "admitted" && (member.kind === "structure" || member.listed);
    if (!shown && !own && !keeps(visitor)) throw new NotFound();
    const [territory, seals] = await Promise.all([readTerritory(db), findSeals(db, member.id, dayOf(now))]);
    const commune = member.communeCode ? (territory.communeByCode(member.communeCode)?.commune.name ?? null) : null;
    return {
      title: member.name,
      description: member.about ?? memberTexts[locale].lead,
      ...(!shown && { robots: "noindex" as const }),
      says: memberTexts[locale].done,
      body: <MemberPage member={member} seals={seals} commune={commune} own={own} keeps={keeps(visitor)} />,
    };
  },
});
