import { plural } from "#platform/i18n/format.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { thingsPage } from "#processes";
import { conversationTexts } from "../conversation.texts.ts";
import { importTexts } from "../import/import.texts.ts";
import { routes } from "../routes.ts";
import { listConversations } from "./list.query.ts";

export default thingsPage("opinions/list", routes.conversations, {
  texts: conversationTexts,
  lines: listConversations,
  href: (process, conversation) => routes.conversation.href({ process, conversation }),
  newHref: (process) => routes.newConversation.href({ process }),
  otherWay: (process, locale) => (
    <ButtonLink kind="quiet" href={routes.importConversation.href({ process })}>
      {importTexts[locale].link}
    </ButtonLink>
  ),
  facts({ statements, people }, locale) {
    const t = conversationTexts[locale];
    return [plural(statements, locale, t.statements), plural(people, locale, t.people)];
  },
  news: "conversations",
});
