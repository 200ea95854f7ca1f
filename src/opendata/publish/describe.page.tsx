import { act, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { publishData } from "../opendata.powers.ts";
import type { PublishedDataset } from "../published/published.ts";
import { readSchema } from "../read-edition/schema.ts";
import { routes } from "../routes.ts";
import { type Description, readDescription } from "./describe.form.ts";
import { Describe } from "./describe.view.tsx";
import { findOwn } from "./gate.ts";
import { describeDataset } from "./publish.command.ts";
import { publishTexts } from "./publish.texts.ts";

type DescribeVisit = VisitOf<typeof routes.describe, Visitor>;
type DescriptionForm = Description & { readonly schema: object | null; readonly revision: number };

export default act("opendata/publish", routes.describe, {
  access: may(publishData),
  takes: { files: 1 },
  find: (visit: DescribeVisit) => findOwn(visit, visit.params.id),
  values: (_visit, { title, description, keywords, theme, refresh, licence, sourceTitle, sourceHref, revision }) => ({
    ...{ title, description, keywords: keywords.join(", "), theme, refresh, licence, version: String(revision) },
    ...{ source_title: sourceTitle ?? "", source_href: sourceHref ?? "" },
  }),
  show: ({ locale }, dataset, form) => ({ title: publishTexts[locale].describeTitle, body: <Describe dataset={dataset} form={form} />, robots: "noindex" }),
  read: readTyped,
  async run({ db, visitor, locale }, { id }, { revision, ...typed }: DescriptionForm) {
    const kept = await describeDataset(db, { id, revision }, typed, visitor.id);
    return kept.ok ? done(routes.manage.href({ id }), "garde") : conflict(publishTexts[locale].moved);
  },
});

async function readTyped(form: Reader, _visit: DescribeVisit, dataset: PublishedDataset): Promise<DescriptionForm> {
  const file = form.file("schema");
  const kept = form.ticked("schema_out") ? null : dataset.schema;
  const read = file ? await readJson(file) : kept;
  form.check("schema", !file || readSchema(read) !== null, publishTexts[form.locale].problems.schema);
  return { ...readDescription(form), schema: read, revision: form.version() };
}

/** Half a megabyte holds any schema. */
async function readJson(file: File): Promise<object | null> {
  if (file.size > 500_000) return null;
  try {
    const read: unknown = JSON.parse(await file.text());
    // PostgreSQL's JSON holds no NUL.
    return typeof read === "object" && !JSON.stringify(read).includes("\\u0000") ? read : null;
  } catch {
    return null;
  }
}
