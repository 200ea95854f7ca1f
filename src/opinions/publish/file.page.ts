import { readAnswers } from "../analyse/material.query.ts";
import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { statementsFile } from "../compute/fingerprints.ts";
import { type Conversation, paramsOf } from "../conversation.ts";
import { conversationAt } from "../conversation.query.ts";
import { type FileName, isFileName } from "../file-names.ts";
import { findAnalysis } from "../report/findings.query.ts";
import { routes } from "../routes.ts";
import { answerFileAside } from "./files-aside.ts";
import { commentsFile, printsIn, reportFile, summaryFile } from "./files.ts";
import { readFileStatements } from "./files.query.ts";

/** One file of a published conversation: not before, or the difference between two would tell who came in between. */
export default page("opinions/publish", routes.file, {
  access: anyone,

  async get({ db, params, visitor }) {
    const conversation = await conversationAt(db, params, visitor);
    if (conversation.state !== "published" || !isFileName(params.file)) throw new NotFound();
    const type = params.file.endsWith(".json") ? "application/json" : "text/csv; charset=utf-8; header=present";
    return new Response(await fileOf(db, conversation, params.file), {
      headers: { "content-type": type, "content-disposition": `attachment; filename="${params.file}"` },
    });
  },
});

async function fileOf(db: Db, conversation: Conversation, name: FileName): Promise<string | Uint8Array<ArrayBuffer>> {
  const { id, title, seed } = conversation;
  const statements = await readFileStatements(db, id);
  if (name === statementsFile) return commentsFile(statements);
  if (name === "summary.csv" || name === "report.json") {
    const analysis = await findAnalysis(db, id);
    if (!analysis) throw new NotFound();
    const href = routes.conversation.href(paramsOf(conversation));
    return name === "summary.csv" ? summaryFile(title, href, analysis.findings) : reportFile(title, seed, statements, analysis.findings);
  }
  const answers = await readAnswers(db, id);
  return answerFileAside({ file: name, numbers: statements.map(({ number }) => number), lines: answers.map(({ line }) => line), prints: printsIn(statements) });
}
