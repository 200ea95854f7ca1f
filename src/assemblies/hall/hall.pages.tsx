import { checkPanels } from "#engines/sortition/check.ts";
import { declare } from "#engines/sortition/record/declared.ts";
import { readDraw, readPanels } from "#engines/sortition/record/files.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import { filesOf, findShownDraw, keyOfFile } from "./hall.query.ts";
import { hallTexts } from "./hall.texts.ts";
import { Hall } from "./hall.view.tsx";

/** A draw in public: the page that a hall looks at, then the record that anybody redoes. */
export const hall = page("assemblies/hall", routes.hall, {
  access: anyone,
  async get({ db, params, visitor, locale, now }) {
    const shown = await findShownDraw(db, params, visitor);
    const { assembly, draw } = shown;
    const rules = readDraw(draw.pool!, draw.rules!);
    const panels = readPanels(draw.panels!);
    const declared = declare(rules, checkPanels(rules, panels).counts, panels.length);
    const members = draw.figures === null ? null : panels[Number(draw.figures)]!;
    return {
      title: `${assembliesTexts[locale].draw(draw.number, draw.kind)}, ${assembly.title}`,
      says: hallTexts[locale].done,
      help: hallTexts[locale].help,
      body: <Hall {...shown} rules={rules} declared={declared} members={members} files={filesOf(shown)} now={now} />,
    };
  },
});

/** The files of a draw, as they were sealed, byte for byte. */
export const file = page("assemblies/hall", routes.file, {
  access: anyone,
  async get({ db, params, visitor }) {
    const key = keyOfFile(params.name);
    const content = key && filesOf(await findShownDraw(db, params, visitor))[key];
    if (content === undefined) throw new NotFound();
    return new Response(content, {
      headers: {
        "content-type": "text/plain; charset=utf-8",
        "content-disposition": `inline; filename="${params.name}"`,
        "cache-control": "public, max-age=60",
      },
    });
  },
});
