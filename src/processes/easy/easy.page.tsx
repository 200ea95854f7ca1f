import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { isPublic } from "../process.ts";
import { findProcess } from "../process.query.ts";
import { showStages } from "../process/process-page.query.ts";
import { phaseOf } from "../stage.ts";
import { mainFirst } from "../stage-order.ts";
import { routes } from "../routes.ts";
import { findEasy } from "../easy-summary.query.ts";
import { easyTexts } from "./easy.texts.ts";
import { Easy } from "./easy.view.tsx";

/** What a process is about, in easy words, and what one can do now. */
export default page("processes/easy", routes.easy, {
  access: anyone,

  async get({ db, params, visitor, offers, locale, now }) {
    const process = await findProcess(db, params.process, visitor);
    const easy = process && (await findEasy(db, process.id));
    if (!easy) throw new NotFound();
    const stages = await showStages(db, process, offers.stagePlugs, { now, locale });
    const running = process.state === "published" || process.state === "rehearsal";
    const open = stages.filter((stage) => running && phaseOf(stage, now) === "now").toSorted(mainFirst());
    const t = easyTexts[locale];
    return {
      title: t.title(process.title),
      help: t.help,
      ...(isPublic(process.state) ? {} : { robots: "noindex" as const }),
      body: <Easy process={process} easy={easy} acts={open.flatMap(({ act }) => act)} />,
    };
  },
});
