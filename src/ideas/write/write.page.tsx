import { Refused } from "#platform/web/errors.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { type Answer, type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import { readTerritory } from "#territory";
import { type ProcessSheet, processRoutes } from "#processes";
import { openCollection } from "../collecting.ts";
import { type Draft, placesFor, type Typed, typedIn } from "./draft.ts";
import { findDraft } from "./draft.query.ts";
import { megabytesFor, takeFiles } from "./take-files.ts";
import { draftHolder, removeFile } from "./draft-files.command.ts";
import { fileProblems, readKept } from "./proposal.form.ts";
import { formRules } from "./rules.query.ts";
import { createDraft, deleteDraft, saveDraft } from "./save-draft.command.ts";
import { writeTexts } from "./write.texts.ts";
import { Closed, Write } from "./write.view.tsx";
import { takePress, type MapNote } from "./where-map.form.ts";
import { draftFor, processFor } from "./written.query.ts";
import { routes } from "../routes.ts";

/** A house, a school or an office share one address; a script saves every few seconds while one types. */
const newDrafts = { limit: 40, windowSeconds: 3600 };
const savings = { limit: 1200, windowSeconds: 3600 };

/** A draft that does not exist yet: it does from the first thing that is kept. */
export const writePage = page("ideas/write", routes.write, {
  access: anyone,

  async get(visit) {
    const process = await processFor(visit);
    if (!openCollection(process, visit.now)) return closed(visit, process, null);
    const { searchParams } = visit.url;
    return show(visit, process, null, { typed: typedIn({ titre: searchParams.get("titre") ?? "", commune: searchParams.get("commune") ?? "" }) });
  },

  async post(visit) {
    const process = await processFor(visit);
    if (!openCollection(process, visit.now)) return { ...closed(visit, process, null), status: 409 };
    const input = await readInput(visit);
    if (!input) return { ...(await show(visit, process, null, { tooLarge: true })), status: 413 };
    const { typed, told } = await pressed(visit, process, input, typedIn(input.text));
    const turn = await takeToken(visit.db, `participation draft ${visit.address}`, newDrafts);
    if (!turn.allowed) return tooMany(visit, process, null, typed, input);
    return take(visit, process, await createDraft(visit.db, process.id, typed, visit.visitor?.id ?? null), input, told);
  },
});

export const draftPage = page("ideas/write", routes.draft, {
  access: anyone,

  async get(visit) {
    const { process, draft } = await draftFor(visit);
    if (!openCollection(process, visit.now)) return closed(visit, process, draft);
    return show(visit, process, draft, { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const { process, draft } = await draftFor(visit);
    const input = await readInput(visit);
    if (!input) return { ...(await show(visit, process, draft, { tooLarge: true })), status: 413 };
    if (input.text["acte"] === "supprimer") {
      await deleteDraft(visit.db, draft);
      return { redirect: withQuery(processRoutes.process.href({ process: process.slug }), { fait: "brouillon-supprime" }) };
    }
    const { typed, told } = await pressed(visit, process, input, { ...draft.typed, ...typedIn(input.text) });
    const turn = await takeToken(visit.db, `participation saving ${draft.id}`, savings);
    if (!turn.allowed) return tooMany(visit, process, draft, typed, input);
    await saveDraft(visit.db, draft, typed, visit.visitor?.id ?? null);
    // What was typed is kept, whatever the hour: only filing needs an open stage.
    if (!openCollection(process, visit.now)) return { ...closed(visit, process, { ...draft, typed }), status: 409 };
    return take(visit, process, { ...draft, typed }, input, told);
  },
});

/** Beyond what the house reads at all, nothing of the form is known: null. */
async function readInput(visit: Visit): Promise<FormInput | null> {
  return visit.formInput().catch((error: Error) => {
    if (error instanceof Refused && error.status === 413) return null;
    throw error;
  });
}

async function pressed({ db }: Visit, process: ProcessSheet, { text }: FormInput, typed: Typed) {
  const territory = await readTerritory(db);
  return takePress(text, typed, { territory, ...placesFor(process, territory.communes) });
}

/** What is asked besides keeping: a file more or less, a mark on the plan, or to go on. */
async function take(visit: Visit, process: ProcessSheet, draft: Draft, input: FormInput, told: MapNote | null): Promise<Answer> {
  const { acte, retirer } = input.text;
  const here = routes.draft.href({ process: process.slug, draft: draft.param });
  if (acte === "auto") return Response.json({ address: here, at: visit.now.toISOString() }, { headers: { "cache-control": "no-store" } });
  if (retirer) {
    await removeFile(visit.db, draftHolder(draft.id), retirer);
    return { redirect: `${withQuery(here, { fait: "retire" })}#images` };
  }
  const taken = await takeFiles(visit, draftHolder(draft.id), input, acte);
  const fresh = (await findDraft(visit.db, process.id, draft.param, visit.visitor?.id ?? null)) ?? draft;
  if (Object.keys(taken.problems).length > 0) return refuse(visit, process, fresh, taken.problems);
  if (told) return { redirect: `${withQuery(here, { fait: told })}#plan` };
  if (acte === "enregistrer") return { redirect: withQuery(here, { fait: "enregistre" }) };
  if (acte === "image" || acte === "document") return { redirect: `${withQuery(here, { fait: acte })}#images` };
  const read = readKept(fresh.typed, await formRules(visit, process));
  const problems = { ...(read.ok ? {} : read.problems), ...fileProblems(fresh.files, visit.locale) };
  if (Object.keys(problems).length > 0) return refuse(visit, process, fresh, problems);
  return { redirect: routes.checkDraft.href({ process: process.slug, draft: draft.param }) };
}

async function refuse(visit: Visit, process: ProcessSheet, draft: Draft, problems: Problems): Promise<HtmlAnswer> {
  return { ...(await show(visit, process, draft, { problems })), status: 422 };
}

async function tooMany(visit: Visit, process: ProcessSheet, draft: Draft | null, typed: Typed, input: FormInput): Promise<Answer> {
  if (input.text["acte"] === "auto") return Response.json({}, { status: 429 });
  return { ...(await show(visit, process, draft, { typed, tooMany: true })), status: 429 };
}

interface More {
  readonly typed?: Typed;
  readonly problems?: Problems;
  readonly done?: string | null;
  readonly tooMany?: boolean;
  readonly tooLarge?: boolean;
}

async function show(visit: Visit, process: ProcessSheet, draft: Draft | null, { typed = draft?.typed ?? {}, ...more }: More): Promise<HtmlAnswer> {
  const rules = await formRules(visit, process);
  const stage = openCollection(process, visit.now)!;
  const megabytes = megabytesFor(visit.settings);
  return {
    title: `${writeTexts[visit.locale].title}, ${process.title}`,
    ...(draft && { robots: "noindex" as const }),
    enhance: ["keep-draft", "look-alikes", "where-map"],
    body: <Write process={process} stage={stage} draft={draft} typed={typed} rules={rules} signedIn={visit.visitor !== null} megabytes={megabytes} {...more} />,
  };
}

function closed({ locale, now }: Pick<Visit, "locale" | "now">, process: ProcessSheet, draft: Draft | null): HtmlAnswer {
  const next = process.stages.find(({ kind, opensAt }) => kind === "collect" && opensAt > now)?.opensAt ?? null;
  return { title: `${writeTexts[locale].closed}, ${process.title}`, robots: "noindex", body: <Closed process={process} draft={draft} next={next} /> };
}
