import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { penTexts } from "../pen.texts.ts";
import { textToWrite } from "../pen-holder.ts";
import { routes } from "../routes.ts";
import { paramsOf } from "../text-frame.view.tsx";
import { type Done, publishNext, undoChange } from "./next.command.ts";
import { readComposed } from "./composed.query.ts";
import { Next } from "./next.view.tsx";

/** What has gone into the next version, what can still be undone, and the publication. */
export default page("texts/next", routes.nextVersion, {
  access: signedIn,

  async get({ db, params, visitor, locale, url }) {
    const text = await textToWrite(db, params, visitor);
    if (text.version === 0) return { redirect: routes.writeText.href(params) };
    const body = <Next text={text} composed={await readComposed(db, text)} values={{}} done={url.searchParams.get("fait")} />;
    return { title: penTexts[locale].next.title, robots: "noindex", body };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const text = await textToWrite(db, params, visitor);
    const values = await visit.form();
    const t = penTexts[locale];
    const again = async (status: 409 | 422, more: { problem?: string; problems?: Record<string, string> }) =>
      ({
        title: t.next.title,
        robots: "noindex",
        status,
        body: <Next text={text} composed={await readComposed(db, text)} values={values} done={null} {...more} />,
      }) as const;
    const own = routes.nextVersion.href(paramsOf(text));
    const undo = /^undo:(\d{1,15})$/.exec(values["act"] ?? "")?.[1];
    if (undo) {
      const undone: Done = await undoChange(db, text.id, Number(undo), visitor.id);
      return undone.ok ? { redirect: `${own}?fait=annule` } : again(409, { problem: t.problems[undone.problem] });
    }
    const summary = (values["summary"] ?? "").trim();
    if (summary.length > 2000) return again(422, { problems: { summary: t.next.summaryLong } });
    const final = values["act"] === "finish";
    const published = await publishNext(db, text.id, { summary, final, by: visitor.id });
    if (!published.ok) return again(409, { problem: t.problems[published.problem] });
    return { redirect: `${routes.text.href(paramsOf(text))}?fait=${final ? "final" : "version"}` };
  },
});
