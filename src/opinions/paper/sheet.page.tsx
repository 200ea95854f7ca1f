import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { answerTexts } from "../answer/answer.texts.ts";
import { type Conversation, opinions } from "../conversation.ts";
import { conversationAt } from "../conversation.query.ts";
import { routes } from "../routes.ts";
import { type OpenStatement, wordsFor } from "../statement.ts";
import { askedStatements } from "../statements.query.ts";
import { paperTexts } from "./paper.texts.ts";

/** The statements on paper, to tick with a pen: anybody may print them. */
export default page("opinions/paper", routes.sheet, {
  access: anyone,

  async get({ db, params, visitor }) {
    const conversation = await conversationAt(db, params, visitor);
    const statements = await askedStatements(db, conversation.id);
    return { title: conversation.title, sheet: true, robots: "noindex", body: <Sheet conversation={conversation} statements={statements} /> };
  },
});

function Sheet({ conversation, statements }: { conversation: Conversation; statements: readonly OpenStatement[] }) {
  const t = useTexts(paperTexts);
  const answers = useTexts(answerTexts);
  const locale = useLocale();
  return (
    <div class="wrap opinion-sheet flow">
      <Written as="h1">{conversation.title}</Written>
      <p class="lead">{t.sheetLead}</p>
      <p>{t.sheetHow}</p>
      <p>
        {t.sheetReference}
        {" ……………………"}
      </p>
      <ol>
        {statements.map((statement) => {
          const { words, language } = wordsFor(statement, locale);
          return (
            <li value={statement.number}>
              <Written as="p" lang={language}>
                {words}
              </Written>
              <p>{opinions.map((opinion) => `☐ ${answers.opinions[opinion]}`).join("\u2003\u2003")}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
