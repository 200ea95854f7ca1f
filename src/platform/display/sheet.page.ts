import { isColour } from "#engines/colour/contrast.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { readSheet, writeSheet } from "./sheet.ts";

/** Colours and type of a house, by its name alone: nothing of the database, and the same for ever. */
export default page("platform/display", routes.sheet, {
  access: anyone,
  get({ params }) {
    const sheet = readSheet(params.name);
    if (!sheet || ![sheet.light, sheet.dark].every(isColour)) throw new NotFound();
    return new Response(writeSheet(sheet), { headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" } });
  },
});
