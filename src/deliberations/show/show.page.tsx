import { plainText } from "#platform/text/markdown.ts";
import { fileToSave } from "#platform/web/file-to-save.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { knotsOf, nameThings, walkThread } from "#thread";
import { sayAssembly } from "../assembly.ts";
import { findChanges, findEffects, findShown } from "../deliberations.query.ts";
import { keeps } from "../keeper.ts";
import { routes } from "../routes.ts";
import { tellEffects } from "./effects.ts";
import { Deliberation } from "./show.view.tsx";

/** One deliberation: what it decides, how it was voted, what it changes among the things of the house, and its thread. */
const show = page("deliberations/show", routes.show, {
  access: anyone,

  async get({ db, params, visitor, locale, offers }) {
    const found = await findShown(db, params.slug, visitor);
    if (!found) throw new NotFound();
    const here = { kind: "deliberation", id: found.id };
    const [territory, effects, changes, thread] = await Promise.all([
      readTerritory(db),
      findEffects(db, found.id),
      findChanges(db, found.id, { all: false }),
      walkThread(db, offers, here, locale, { own: true, most: 30 }),
    ]);
    const standing = await nameThings(
      db,
      offers,
      effects.map(({ kind, thingId: id }) => ({ kind, id })),
      locale,
    );
    const told = { effects: tellEffects(effects, standing), knots: thread.standing.length > 1 ? knotsOf(thread, locale, here) : [], changes };
    const assembly = sayAssembly(territory, found.communeCode, locale);
    return {
      title: found.title,
      description: found.decides || plainText(found.body).slice(0, 200) || `${assembly}, ${found.number}`,
      ...(found.state === "draft" && { robots: "noindex" as const }),
      body: <Deliberation deliberation={found} assembly={assembly} {...told} keeps={keeps(visitor, found.communeCode)} />,
    };
  },
});

/** The act itself, as it was signed: of a draft for those alone who keep the register. */
const file = page("deliberations/show", routes.file, {
  access: anyone,

  async get({ db, params, visitor, files }) {
    const found = await findShown(db, params.slug, visitor);
    if (!found) throw new NotFound();
    return fileToSave(files, found.fileId);
  },
});

export const showPages: readonly Page[] = [file, show];
