import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findProcessOf, listStagesOf } from "#participation";
import { penTexts } from "../pen.texts.ts";
import { textToWrite } from "../pen-holder.ts";
import { joinMarkdown } from "../text.ts";
import { type DebatedText, readVersion } from "../text.query.ts";
import { routes } from "../routes.ts";
import { paramsOf } from "../text-frame.view.tsx";
import { createText, editionOf, publishFirst, saveDraft } from "./write.command.ts";
import { type Problems, readWritten, type Values } from "./write.form.ts";
import { NewText, Write } from "./write.view.tsx";

/** A new text in a stage of debate. */
export const newText = page("texts/write", routes.newText, {
  access: signedIn,

  async get({ db, params, visitor, locale, url }) {
    const found = await findProcessOf(db, params.process, visitor);
    if (!found) throw new NotFound();
    if (!found.team) throw new Forbidden();
    const stages = await listStagesOf(db, found.process.id, "debate");
    const asked = url.searchParams.get("etape");
    const stage = stages.find(({ id }) => id === asked) ?? stages[0];
    const body = <NewText process={found.process} stages={stages} values={{ stage: stage?.id ?? "" }} problems={{}} />;
    return { title: penTexts[locale].write.newTitle, robots: "noindex", body };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const found = await findProcessOf(db, params.process, visitor);
    if (!found) throw new NotFound();
    if (!found.team) throw new Forbidden();
    const values = await visit.form();
    const stages = await listStagesOf(db, found.process.id, "debate");
    const again = (status: 200 | 422, problems: Problems) => ({
      title: penTexts[locale].write.newTitle,
      robots: "noindex" as const,
      status,
      body: <NewText process={found.process} stages={stages} values={values} problems={problems} />,
    });
    const stage = stages.find(({ id }) => id === values["stage"]);
    const read = readWritten(values, locale);
    const problems = { ...(stage ? {} : { stage: penTexts[locale].write.stageMissing }), ...(read.ok ? {} : read.problems) };
    if (!read.ok || !stage) return again(422, problems);
    if (values["preview"]) return again(200, {});
    const slug = await createText(db, { processId: found.process.id, stageId: stage.id, by: visitor.id }, read.value);
    return { redirect: `${routes.writeText.href({ process: found.process.slug, text: slug })}?fait=enregistre` };
  },
});

/** The draft of the first version. */
export const write = page("texts/write", routes.writeText, {
  access: signedIn,

  async get({ db, params, visitor, locale, url }) {
    const text = await textToWrite(db, params, visitor);
    if (text.version > 0) return { redirect: routes.nextVersion.href(params) };
    const { title, introduction } = text;
    const values = { title, introduction, source: joinMarkdown(await readVersion(db, text.id, 1)), edition: await editionOf(db, text.id) };
    return {
      title: penTexts[locale].write.title,
      robots: "noindex",
      body: <Write text={text} values={values} problems={{}} done={url.searchParams.get("fait")} />,
    };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const text = await textToWrite(db, params, visitor);
    const values = await visit.form();
    const t = penTexts[locale].write;
    const show = (status: 200 | 409 | 422, shown: Values, more: { problems?: Problems; other?: boolean; published?: boolean }) => ({
      title: t.title,
      robots: "noindex" as const,
      status,
      body: <Write text={text} values={shown} problems={more.problems ?? {}} done={null} {...more} />,
    });
    const read = readWritten(values, locale);
    if (!read.ok) return show(422, values, { problems: read.problems });
    if (values["preview"]) return show(200, values, {});
    const saved = await saveDraft(db, text.id, read.value, { edition: values["edition"] ?? "", by: visitor.id });
    if (!saved.ok) return show(409, { ...values, edition: await editionOf(db, text.id) }, saved.problem === "other" ? { other: true } : { published: true });
    if (values["act"] !== "publish") return { redirect: `${own(text)}?fait=enregistre` };
    const published = await publishFirst(db, text.id, visitor.id);
    if (!published.ok) return show(409, values, { published: true });
    return { redirect: `${routes.text.href(paramsOf(text))}?fait=publie` };
  },
});

const own = (text: DebatedText) => routes.writeText.href(paramsOf(text));
