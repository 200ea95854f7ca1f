import { page } from "#platform/web/page.tsx";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { listRun } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { Desk } from "./desk.view.tsx";

/** Assemblies that this person runs, those under way first. */
export default page("assemblies/desk", routes.desk, {
  access: keeper,
  async get({ db, visitor, locale }) {
    return { title: deskTexts[locale].title, robots: "noindex", body: <Desk all={await listRun(db, visitor)} /> };
  },
});
