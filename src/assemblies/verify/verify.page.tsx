import { fileNames } from "#engines/sortition/record/files.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { checkRecord, isRecordFault } from "#engines/sortition/record/check-record.ts";
import { filesOf, findShownDraw } from "../hall/hall.query.ts";
import { routes } from "../routes.ts";
import { faultTexts } from "./fault.texts.ts";
import { sayRecordFault } from "./say-fault.ts";
import { verifyTexts } from "./verify.texts.ts";
import { Verify } from "./verify.view.tsx";

/** The whole record checked: by the house for those without a script, and by the reader's own browser from the published files. */
export default page("assemblies/verify", routes.verify, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const shown = await findShownDraw(db, params, visitor);
    if (shown.draw.figures === null) throw new NotFound();
    const checked = await checkRecord(filesOf(shown), shown.draw.seal!);
    const said = isRecordFault(checked) ? sayRecordFault(faultTexts[locale], checked) : null;
    const files = Object.entries(fileNames).map(([key, name]) => [key, routes.file.href({ ...params, name })] as const);
    return {
      title: `${verifyTexts[locale].title}, ${shown.assembly.title}`,
      robots: "noindex",
      enhance: ["check-draw"],
      body: <Verify {...shown} fault={said} record={isRecordFault(checked) ? null : checked} files={Object.fromEntries(files)} />,
    };
  },
});
