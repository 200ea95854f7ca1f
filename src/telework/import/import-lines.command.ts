import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { inEachLanguage, type Remark } from "#platform/imports/remark.ts";
import { communesNamed, type Territory } from "#territory";
import { enterAgent, type EntryOutcome, type AgentForm } from "../employer/employer.command.ts";
import { employerTexts } from "../employer/employer.texts.ts";
import type { AgentLine } from "./columns.ts";
import { importTexts } from "./import.texts.ts";

export interface LineNote {
  readonly line: number;
  readonly number: string;
  /** The name of the column. */
  readonly field: string;
  readonly message: Remark;
}

/** What became of each line of a file. */
export interface Report {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  /** As they were: what an earlier attempt had entered, too. */
  readonly same: number;
  readonly rejected: number;
  readonly rejections: readonly LineNote[];
  /** Columns that nobody reads here. */
  readonly ignored: readonly string[];
}

interface LineContext {
  readonly db: Db;
  readonly employerId: string;
  readonly territory: Territory;
  readonly dryRun: boolean;
  readonly progress: (done: number, total: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Line by line, each whole or not at all; a trial does the same and takes each back. Begun again, it finds as they are those that it had entered. */
export async function importLines(asked: LineContext, lines: readonly AgentLine[]): Promise<Omit<Report, "ignored">> {
  const counts = { added: 0, changed: 0, same: 0 };
  const rejections: LineNote[] = [];
  const seen = { numbers: new Set<string>(), emails: new Set<string>() };
  let rejected = 0;
  for (const [at, line] of lines.entries()) {
    asked.signal.throwIfAborted();
    const { agent, problems } = readLine(line, asked, seen);
    const outcome = agent && (await enterOne(asked, agent));
    const notes = outcome === "email" ? inEachLanguage((locale) => ({ adresse: employerTexts[locale].problems.taken })) : problems;
    if (outcome && outcome !== "email") counts[outcome] += 1;
    else {
      rejected += 1;
      rejections.push(...Object.entries(notes).map(([field, message]) => ({ line: line.line, number: line.cells.numero ?? "", field, message })));
    }
    await asked.progress(at + 1, lines.length);
  }
  return { read: lines.length, ...counts, rejected, rejections };
}

/** A commune by its code or its name; undefined: it is none of the metropolis. */
function communeOf(typed: string, territory: Territory): string | null | undefined {
  if (typed === "") return null;
  return territory.communes.find(({ code }) => code === typed)?.code ?? communesNamed(territory, typed)[0]?.commune.code;
}

interface LinesBefore {
  readonly numbers: Set<string>;
  readonly emails: Set<string>;
}

/** What a line says, and what is wrong with it by column: with anything wrong there is no agent. */
function readLine({ cells }: AgentLine, { territory }: LineContext, seen: LinesBefore): { agent: AgentForm | null; problems: Record<string, Translated> } {
  const clean = (text = "") => text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
  const [number, email, centre, name] = [clean(cells.numero), clean(cells.adresse).toLowerCase(), clean(cells.service), clean(cells.nom_service)];
  const communeCode = communeOf(clean(cells.commune), territory);
  const isEmail = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/u.test(email) && email.length <= 254;
  const problemsIn = (locale: Locale) => ({
    ...((number === "" || number.length > 40) && { numero: employerTexts[locale].problems.number }),
    ...(seen.numbers.has(number) && { numero: importTexts[locale].twice }),
    ...(!isEmail && { adresse: employerTexts[locale].problems.email }),
    ...(seen.emails.has(email) && { adresse: importTexts[locale].emailTwice }),
    ...((centre === "" || centre.length > 40) && { service: employerTexts[locale].problems.centre }),
    ...(name.length > 120 && { nom_service: importTexts[locale].name }),
    ...(communeCode === undefined && { commune: importTexts[locale].commune }),
  });
  const problems = inEachLanguage(problemsIn);
  if (number !== "") seen.numbers.add(number);
  if (email !== "") seen.emails.add(email);
  const right = Object.keys(problems).length === 0;
  return { agent: right ? { number, email, centre, centreName: name || null, communeCode: communeCode ?? null } : null, problems };
}

class TakenBack extends Error {}

async function enterOne({ db, employerId, dryRun }: LineContext, agent: AgentForm): Promise<EntryOutcome> {
  let entered: EntryOutcome = "same";
  try {
    await db.transaction().execute(async (trx) => {
      entered = await enterAgent(trx, employerId, agent);
      if (dryRun || entered === "email") throw new TakenBack();
    });
  } catch (error) {
    if (brokenConstraint(error) === "agent_email") return "email";
    if (!(error instanceof TakenBack)) throw error;
  }
  return entered;
}
