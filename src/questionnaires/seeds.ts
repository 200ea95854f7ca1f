import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { dayOf } from "#platform/time/day.ts";
import { cast } from "#people";
import { readTerritory } from "#territory";
import { instantAt, isStoryPlanted, processIds } from "#processes";
import { type Answers, type AnswerValue, askedAnswers, isFreeText, type Question, type QuestionPage, questionsOf, valuesOf } from "./questions.ts";
import { readPages } from "./questionnaire.query.ts";
import { writeResults } from "./results/publish.command.ts";
import { bicyclePages, bicyclePlaces, bicycleWords, charterPages, charterPromises, nightPages, poolPages, type StoryPage } from "./story/questions.seeds.ts";

const idOf = (n: number) => `75000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const sheetId = (n: number, at: number) => `75100000-0000-4000-8000-${String(n * 10_000 + at).padStart(12, "0")}`;
const day = (days: number) => dayOf(instantAt(days, "12:00"));

interface StoryQuestionnaire {
  readonly n: number;
  readonly process: { readonly id: string };
  readonly stage: string;
  readonly slug: string;
  readonly title: string;
  readonly introduction: string;
  readonly thanks?: string;
  readonly signed?: boolean;
  readonly state: "draft" | "open";
  readonly pages: readonly StoryPage[];
  /** Days from now between which it was answered, and how many did. */
  readonly answered?: readonly [from: number, to: number, count: number];
  /** Days from now at which the results were published. */
  readonly published?: number;
}

const { bikePlan, charter, pools, lightPlan } = processIds;

const told: readonly StoryQuestionnaire[] = [
  {
    ...{ n: 1, process: bikePlan, stage: bikePlan.stages.questionnaire, slug: "vos-trajets-a-velo", title: "Vos trajets à vélo", state: "open" },
    introduction: "Dites où vous roulez, où vous n’osez pas, et ce qui doit venir d’abord. Les réponses pèsent dans le choix des trente premières liaisons.",
    thanks: "Le débat sur les cinq propositions est ouvert à côté\u00a0: vous pouvez y répondre aussi.",
    pages: bicyclePages,
    answered: [-17, -1, 296],
  },
  {
    ...{
      n: 2,
      process: charter,
      stage: charter.stages.questionnaire,
      slug: "que-dire-dans-une-charte",
      title: "Que doit dire une charte\u202f?",
      state: "open",
    },
    ...{ introduction: "Quatre questions, avant d’écrire.", pages: charterPages, answered: [-57, -31, 83], published: -27 },
  },
  {
    ...{ n: 3, process: pools, stage: pools.stages.questionnaire, slug: "vos-heures-de-piscine", title: "Vos heures de piscine", state: "open" },
    ...{ introduction: "Trois questions pour trois grilles d’horaires.", pages: poolPages, answered: [-414, -381, 412], published: -375 },
  },
  {
    ...{
      n: 4,
      process: lightPlan,
      stage: lightPlan.stages.questionnaire,
      slug: "vos-trajets-la-nuit",
      title: "Vos trajets la nuit",
      state: "draft",
      signed: true,
    },
    ...{ introduction: "En préparation.", pages: nightPages },
  },
];

/** The same numbers at each planting (Mulberry32, by Tommy Ettinger, public domain). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Questionnaires in each state: in preparation, open with answers of all channels, published with figures that are hidden. */
export async function seed({ db, places, say }: SeedContext): Promise<void> {
  if (places !== null || !(await isStoryPlanted(db))) return;
  let sheets = 0;
  for (const one of told) {
    await plantForm(db, one);
    if (one.answered) sheets += await plantAnswers(db, one);
    if (one.published !== undefined) await publish(db, one, one.published);
  }
  await db
    .insertInto("questionnaires.answer_draft")
    .values({ questionnaire_id: idOf(1), person_id: cast.amina.id, answers: JSON.stringify({ 1: "o2", 2: ["o1"], 3: 25 }), page: 1 })
    .execute();
  await plantReadTexts(db);
  say(`Questionnaires: ${sheets} answers of the demo's story`);
}

async function plantForm(
  db: Db,
  { n, process, stage, slug, title, introduction, thanks = "", signed = false, state, pages }: StoryQuestionnaire,
): Promise<void> {
  const count = pages.reduce((sum, { questions }) => sum + questions.length, 0);
  await insertRows(db, "questionnaires.questionnaire", [
    {
      ...{ id: idOf(n), process_id: process.id, stage_id: stage, slug, title, introduction, thanks, signed, state, version: 1, last_key: count },
      ...{ created_by: cast.chloe.id, created_at: instantAt(-60, "09:00").toISOString() },
    },
  ]);
  await insertRows(
    db,
    "questionnaires.questionnaire_page",
    pages.map((page, at) => ({
      id: idOf(n * 100 + at),
      questionnaire_id: idOf(n),
      position: at + 1,
      title: page.title,
      introduction: page.introduction ?? "",
    })),
  );
  let key = 0;
  const questions = pages.flatMap((page, at) =>
    page.questions.map((question, rank) => ({
      ...{ id: idOf(n * 10_000 + ++key), questionnaire_id: idOf(n), page_id: idOf(n * 100 + at), key, position: rank + 1, kind: question.kind },
      ...{ label: question.label, hint: question.hint ?? "", required: question.required ?? false, settings: question.settings ?? {} },
      ...{ shown_if: question.if?.[0] ?? null, shown_values: question.if?.[1] ?? [] },
    })),
  );
  await insertRows(db, "questionnaires.question", questions);
}

/** On line for the most part; some on paper, at a desk, in a workshop. */
const channelOf = (at: number) => (at % 11 === 3 ? "paper" : at % 29 === 5 ? "workshop" : at % 37 === 7 ? "desk" : "web");

async function plantAnswers(db: Db, { n, answered }: StoryQuestionnaire): Promise<number> {
  const pages = await readPages(db, idOf(n));
  const [from, to, count] = answered!;
  const roll = dice(n * 7919);
  const codes = (await readTerritory(db)).communes.toSorted((a, b) => b.population - a.population).map(({ code }) => code);
  const sheets = Array.from({ length: count }, (_, at) => {
    const channel = channelOf(at);
    const paper = channel !== "web";
    return {
      id: sheetId(n, at),
      questionnaire_id: idOf(n),
      channel,
      reference: paper ? String(at + 1) : null,
      submission: sheetId(n + 500, at),
      entered_by: paper ? cast.chloe.id : null,
      day: day(from + Math.floor(((to - from) * at) / count)),
    };
  });
  await insertRows(db, "questionnaires.answer_sheet", sheets);
  const questions = questionsOf(pages);
  const answers = sheets.flatMap(({ id }) => {
    const given = fillIn(pages, roll, codes);
    return questions.flatMap((question) => (given[question.key] === undefined ? [] : [{ sheet_id: id, question_id: question.id, value: given[question.key] }]));
  });
  await insertRows(db, "questionnaires.answer", answers);
  await sql`
    insert into questionnaires.free_answer (sheet_id, question_id)
    select a.sheet_id, a.question_id from questionnaires.answer a join questionnaires.question q on q.id = a.question_id
    where q.questionnaire_id = ${idOf(n)} and q.kind in ('short', 'long')`.execute(db);
  await sql`update questionnaires.questionnaire set locked_at = now() where id = ${idOf(n)}`.execute(db);
  return count;
}

/** An answer that hangs together: the first options more often than the last, some questions left out. */
function fillIn(pages: readonly QuestionPage[], roll: () => number, codes: readonly string[]): Answers {
  const answers: Record<number, AnswerValue> = {};
  for (const question of questionsOf(pages)) {
    const leaves = question.required ? 0 : isFreeText(question.kind) ? 0.86 : 0.06;
    if (roll() >= leaves) answers[question.key] = valueFor(question, roll, codes);
  }
  return askedAnswers(pages, answers);
}

const words: Readonly<Record<number, readonly string[]>> = { 4: charterPromises, 9: bicyclePlaces, 10: bicycleWords };

function valueFor(question: Question, roll: () => number, codes: readonly string[]): AnswerValue {
  const values = valuesOf(question);
  const likely = (count: number) => Math.min(count - 1, Math.floor(roll() ** 1.7 * count));
  switch (question.kind) {
    case "one":
      return values[likely(values.length)]!.key;
    case "scale":
      return Number(values[Math.floor(((roll() + roll()) / 2) * values.length)]!.key);
    case "several": {
      const chosen = values.filter(() => roll() < 0.45).slice(0, question.settings.max ?? values.length);
      return (chosen.length > 0 ? chosen : [values[0]!]).map(({ key }) => key);
    }
    case "ranking":
      return values
        .map(({ key }, at) => ({ key, weight: roll() + at * 0.25 }))
        .sort((a, b) => a.weight - b.weight)
        .map(({ key }) => key);
    case "matrix":
      return Object.fromEntries(
        (question.settings.lines ?? []).map(({ key }, at) => [key, values[Math.min(3, Math.floor((roll() * 0.5 + at * 0.17) * 4))]!.key]),
      );
    case "number":
      return 5 + Math.floor(roll() ** 2 * 70);
    case "commune":
      return codes[Math.floor(roll() ** 3 * 40)]!;
    case "date":
      return day(-2 - Math.floor(roll() ** 2 * 150));
    default: {
      const all = words[question.key]!;
      return all[Math.floor(roll() * all.length)]!;
    }
  }
}

async function publish(db: Db, { n }: StoryQuestionnaire, at: number): Promise<void> {
  await writeResults(db, idOf(n));
  await sql`
    update questionnaires.questionnaire set state = 'published', published_at = ${instantAt(at, "10:00").toISOString()} where id = ${idOf(n)}`.execute(db);
}

/** Of the bicycle plan's texts some were read, one was shortened, one set aside; of the charter's all were. */
async function plantReadTexts(db: Db): Promise<void> {
  const read = (shown: ReturnType<typeof sql>, where: ReturnType<typeof sql>, state = "published") => sql`
    update questionnaires.free_answer f
    set state = ${state}, shown = ${shown}, shortened = ${shown} is distinct from t.words and ${state} = 'published', decided_by = ${cast.chloe.id}, decided_at = now()
    from (select a.sheet_id, a.question_id, a.value #>> '{}' as words, q.questionnaire_id, q.key, row_number() over (partition by q.id order by a.sheet_id) as rank
      from questionnaires.answer a join questionnaires.question q on q.id = a.question_id where q.kind in ('short', 'long')) t
    where t.sheet_id = f.sheet_id and t.question_id = f.question_id and ${where}`;
  await read(sql`t.words`, sql`t.questionnaire_id = ${idOf(2)}`).execute(db);
  await read(sql`t.words`, sql`t.questionnaire_id = ${idOf(1)} and t.words not like 'Madame%' and t.rank % 3 <> 0`).execute(db);
  await read(
    sql`'[…] gare son vélo dans l’entrée et personne ne dit rien.'`,
    sql`t.questionnaire_id = ${idOf(1)} and t.words like 'Madame%' and t.rank % 2 = 0`,
  ).execute(db);
  await read(sql`null::text`, sql`t.questionnaire_id = ${idOf(1)} and t.words like 'Madame%' and t.rank % 2 = 1`, "set_aside").execute(db);
}
