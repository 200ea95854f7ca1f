import { randomUUID } from "node:crypto";

import { isUuid } from "#platform/text/uuid.ts";

import { dayOf } from "#platform/time/day.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { communeChoices } from "../edit/commune-choices.ts";
import { proposePlace } from "./propose.command.ts";
import { readProposal } from "./propose.form.ts";
import { proposeRoutes } from "./propose.routes.ts";
import { proposeTexts } from "./propose.texts.ts";
import { Propose, type ProposeProps } from "./propose.view.tsx";
import { findSimilar } from "./similar.query.ts";

export default page("places/propose", proposeRoutes.propose, {
  access: may("places.propose"),

  async get({ db, locale }) {
    return answer({ submission: randomUUID(), communes: communeChoices(await readTerritory(db)), values: {} }, locale);
  },

  async post({ db, visitor, formInput, locale, offers, now }) {
    const [territory, input] = await Promise.all([readTerritory(db), formInput()]);
    const { envoi = "", nouveau } = input.text;
    const submission = isUuid(envoi) ? envoi : randomUUID();
    const read = readProposal(input, territory);
    const form = { submission, communes: communeChoices(territory), values: read.typed };
    if (!read.ok) return answer({ ...form, problems: read.problems }, locale, 422);

    const { facts } = read.proposed;
    const commune = territory.communeByCode(facts.insee_code)!.commune.code;
    const similar = nouveau === "1" ? [] : await findSimilar(db, { name: facts.name, address: facts.address, commune });
    if (similar.length > 0) return answer({ ...form, similar, territory }, locale, 409);

    const kept = await proposePlace(db, offers, visitor, read.proposed, { submission, today: dayOf(now) });
    if (!kept.ok) return answer({ ...form, brake: true }, locale, 429);
    return { redirect: withQuery(proposeRoutes.proposal.href({ id: kept.id }), { fait: "envoyee" }) };
  },
});

function answer(form: ProposeProps, locale: keyof typeof proposeTexts, status: 200 | 409 | 422 | 429 = 200) {
  return { title: proposeTexts[locale].title, status, body: <Propose {...form} />, enhance: ["look-alikes"] };
}
