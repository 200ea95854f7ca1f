import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { wholeText } from "#platform/web/whole-text.ts";
import { projectsToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { meterSheet } from "./meter-sheet.ts";

/** The styles by which the meter counts without a script: one rule for each box. */
export default page("budgets/choose", routes.meterSheet, {
  access: anyone,
  async get({ db, params, visitor, headers }) {
    const poll = await projectsToSee({ db, params, visitor });
    return wholeText(
      meterSheet(poll),
      { headers },
      { headers: new Headers({ "content-type": "text/css; charset=utf-8", "cache-control": "private, max-age=300" }) },
    );
  },
});
