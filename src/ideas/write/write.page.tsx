import { type Outcome, act, conflict, done, tooMany, wrong } from "#platform/web/act.ts";
import type { FormState, Problems, Values } from "#platform/ui/form-state.tsx";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import type { Reader } from "#platform/web/reader.ts";
import { anyone } from "#platform/web/visitor.ts";
import type { ProcessSheet } from "#processes";
import { openCollection } from "../collecting.ts";
import { type Draft, type DraftFields, draftFieldsIn } from "./draft.ts";
import { findDraft } from "./draft.query.ts";
import { fileValues, megabytesFor, readFiles, type SentFiles, takeFiles } from "./take-files.ts";
import { draftHolder, removeFile } from "./draft-files.command.ts";
import { fileProblems, readKept } from "./proposal.form.ts";
import { formRules, type Rules } from "./rules.query.ts";
import { createDraft, deleteDraft, saveDraft } from "./save-draft.command.ts";
import { writeTexts } from "./write.texts.ts";
import { Closed, Write } from "./write.view.tsx";
import { type MapNote, takePress } from "./where-map.form.ts";
import { draftFor, processFor } from "./open-draft.ts";
import { routes } from "../routes.ts";

/** A house, a school or an office share one address; a script saves every few seconds while one types. */
const newDrafts = { limit: 40, windowSeconds: 3600 };
const savings = { limit: 1200, windowSeconds: 3600 };

/** What is written: a draft that does not exist yet does from the first thing that is kept. */
interface Desk {
  readonly process: ProcessSheet;
  readonly draft: Draft | null;
  readonly rules: Rules;
}

export const writePage = act("ideas/write", routes.write, {
  access: anyone,
  find: async (visit) => deskOf(visit, await processFor(visit), null),
  values: ({ url: { searchParams } }) => ({ titre: searchParams.get("titre"), commune: searchParams.get("commune") }),
  show,
  read: readWriting,
  run: keep,
  tooLarge: (locale) => ({ image: writeTexts[locale].tooLargeForm }),
});

export const draftPage = act("ideas/write", routes.draft, {
  access: anyone,
  async find(visit) {
    const { process, draft } = await draftFor(visit);
    return deskOf(visit, process, draft);
  },
  values: (_, { draft }) => (draft ? valuesOf(draft) : {}),
  show,
  read: readWriting,
  async run(visit, desk, writing) {
    if (writing.button !== "delete") return keep(visit, desk, writing);
    await deleteDraft(visit.db, desk.draft!);
    return done(routes.write.href({ process: desk.process.slug }), "supprime");
  },
  tooLarge: (locale) => ({ image: writeTexts[locale].tooLargeForm }),
});

const deskOf = async (visit: Visit, process: ProcessSheet, draft: Draft | null): Promise<Desk> => ({ process, draft, rules: await formRules(visit, process) });

const valuesOf = ({ typed, files }: Draft): Values => ({ ...typed, ...fileValues(files) });

interface Writing {
  readonly fields: DraftFields;
  /** Null: the plan was not what was pressed. */
  readonly mapNote: MapNote | null;
  readonly files: SentFiles;
  /** `auto` is the script that keeps what is typed; "" goes on, as the last button does. */
  readonly button: string;
  /** The file that goes. */
  readonly removed: string;
}

/** Nothing is wrong with a draft: all is kept as it was typed. */
function readWriting(form: Reader, _: Visit, { draft, rules }: Desk): Writing {
  const { fields, mapNote } = takePress(form, { ...draft?.typed, ...draftFieldsIn(form) }, rules);
  return { fields, mapNote, files: readFiles(form, draft?.files ?? []), button: form.text("act").split(":")[0]!, removed: form.on() };
}

/** Keeps what was typed, whatever the hour: only a new draft, and filing, need an open stage. */
async function keep(visit: Visit, desk: Desk, writing: Writing): Promise<Outcome<Desk>> {
  const { db, visitor, now } = visit;
  const t = writeTexts[visit.locale];
  const open = openCollection(desk.process, now) !== null;
  if (!desk.draft && !open) return conflict({});
  const turn = desk.draft
    ? await takeToken(db, `participation saving ${desk.draft.id}`, savings)
    : await takeToken(db, `participation draft ${visit.address}`, newDrafts);
  if (!turn.allowed) return tooMany(t.tooMany, t.tooManyNote);
  if (desk.draft) await saveDraft(db, desk.draft, writing.fields, visitor?.id ?? null);
  const draft = desk.draft ?? (await createDraft(db, desk.process.id, writing.fields, visitor?.id ?? null));
  return open ? goOn(visit, desk, { ...draft, typed: writing.fields }, writing) : conflict({});
}

/** What is asked besides keeping: a file more or less, a mark on the plan, or to go on. */
async function goOn(visit: Visit, desk: Desk, draft: Draft, { mapNote, files, button, removed }: Writing): Promise<Outcome<Desk>> {
  const { process, rules } = desk;
  const here = routes.draft.href({ process: process.slug, draft: draft.param });
  if (button === "auto") return Response.json({ address: here, at: visit.now.toISOString() }, { headers: { "cache-control": "no-store" } });
  if (button === "remove") {
    await removeFile(visit.db, draftHolder(draft.id), removed);
    return done(`${here}#images`, "retire");
  }
  const unkept = await takeFiles(visit, draftHolder(draft.id), files, button);
  const fresh = (await findDraft(visit.db, process.id, draft.param, visit.visitor?.id ?? null)) ?? draft;
  const again = (problems: Problems) =>
    wrong(problems, undefined, { ...valuesOf(fresh), ...(!unkept["image"] && { image_alt: "" }) }, { ...desk, draft: fresh });
  if (Object.keys(unkept).length > 0) return again(unkept);
  if (mapNote) return done(`${here}#plan`, mapNote);
  if (button === "save") return done(here, "enregistre");
  if (button === "picture" || button === "document") return done(`${here}#images`, button === "picture" ? "image" : "document");
  const read = readKept(fresh.typed, rules);
  const problems = { ...(read.ok ? {} : read.problems), ...fileProblems(fresh.files, visit.locale) };
  return Object.keys(problems).length > 0 ? again(problems) : done(routes.checkDraft.href({ process: process.slug, draft: draft.param }));
}

function show(visit: Visit, { process, draft, rules }: Desk, form: FormState): HtmlAnswer {
  const t = writeTexts[visit.locale];
  const stage = openCollection(process, visit.now);
  if (!stage) {
    const next = process.stages.find(({ kind, opensAt }) => kind === "collect" && opensAt > visit.now)?.opensAt ?? null;
    return { title: `${t.closed}, ${process.title}`, robots: "noindex", says: t.done, body: <Closed process={process} draft={draft} next={next} /> };
  }
  const megabytes = megabytesFor(visit.settings);
  return {
    title: `${t.title}, ${process.title}`,
    ...(draft && { robots: "noindex" as const }),
    enhance: ["keep-draft", "look-alikes", "where-map"],
    says: t.done,
    help: t.help,
    body: <Write form={form} process={process} stage={stage} draft={draft} rules={rules} signedIn={visit.visitor !== null} megabytes={megabytes} />,
  };
}
