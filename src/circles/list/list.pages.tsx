import { act, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone, signedIn } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { answersFor } from "../acting.ts";
import { tabWords } from "../circle.ts";
import { openCircle } from "../circles.command.ts";
import { findOwnStructures, listCircles } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { readQuestion, readStructure } from "../read.ts";
import { routes } from "../routes.ts";
import { Circles, OpenCircle } from "./list.view.tsx";

/** All circles: their questions and who takes part, never what they write. */
const circles = list("circles/list", routes.list, {
  access: anyone,
  filters: { tab: oneOf("quoi", tabWords, "open"), q: words("q") },
  tabs: ["tab"],
  rows: ({ db, visitor }, _, asked, range) => listCircles(db, visitor, asked, range),
  show: ({ locale, visitor, url }, _, found) => ({
    title: circlesTexts[locale].title,
    description: circlesTexts[locale].lead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Circles found={found} opens={answersFor(visitor).length > 0} signedIn={visitor !== null} />,
  }),
});

/** Whoever answers for a structure opens a circle. */
const opening = act("circles/list", routes.open, {
  access: signedIn,
  async find({ db, visitor }) {
    const own = await findOwnStructures(db, visitor);
    if (own.length === 0) throw new Forbidden();
    return own;
  },
  values: (_, own) => ({ pour: own[0]?.id }),
  show: ({ locale }, own, form) => ({ title: circlesTexts[locale].open, robots: "noindex", body: <OpenCircle own={own} form={form} /> }),
  read: (form, _, own) => ({ structureId: readStructure(form, own), ...readQuestion(form) }),
  brake: { of: "circles.open", limit: 10, windowSeconds: 86_400 },
  run: async ({ db, visitor }, _, opened) => done(routes.show.href({ id: await openCircle(db, opened, visitor.id) }), "ouvert"),
});

export const listPages = [...circles, opening];
