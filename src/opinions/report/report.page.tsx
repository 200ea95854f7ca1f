import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { recordOf } from "../conversation.ts";
import { conversationAt } from "../conversation.query.ts";
import { routes } from "../routes.ts";
import { findAnalysis } from "./findings.query.ts";
import { compareEarlier, readTold, whoTookPart } from "./report.query.ts";
import { reportTexts } from "./report.texts.ts";
import { NoReport, Report } from "./report.view.tsx";

/** What unites, what divides, who stands where and how sure it is: provisional while it is open, as it was published afterwards. */
export default page("opinions/report", routes.report, {
  access: anyone,

  async get({ db, params, visitor, locale }) {
    const conversation = await conversationAt(db, params, visitor);
    const t = reportTexts[locale];
    const title = `${t.title}, ${conversation.title}`;
    const analysis = await findAnalysis(db, conversation.id);
    if (!analysis) return { title, help: t.help, body: <NoReport conversation={conversation} /> };
    const told = await readTold(db, conversation.id);
    const [who, earlier] = await Promise.all([
      whoTookPart(db, conversation.id, locale),
      compareEarlier(db, conversation.earlierId, analysis.findings, told.statements),
    ]);
    return {
      title,
      help: t.help,
      ...(conversation.state === "published" ? { enhance: ["recompute"], record: recordOf(conversation) } : { robots: "noindex" as const }),
      body: <Report conversation={conversation} analysis={analysis} told={told} who={who} earlier={earlier} />,
    };
  },
});
