import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { AccountPart } from "#people";
import { formatDate } from "#platform/i18n/format.ts";
import { withQuery } from "#platform/web/path.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { wordsOf } from "../post.ts";
import { routes } from "../routes.ts";
import { listOfAccount } from "./account-invitations.query.ts";

/** On the page of an account: to what its address was invited. */
export const accountInvitations: AccountPart = {
  order: 10,
  async render({ db, offers, locale, account }) {
    const found = await listOfAccount(db, account);
    if (found.length === 0) return null;
    const t = invitationsTexts[locale];
    return (
      <TitledPart id="invitations" title={t.title}>
        <ul>
          {found.map(({ role, scope, state, sentAt }) => (
            <li>
              {wordsOf(offers, { role, scope }).says[locale]}, {formatDate(sentAt, locale)}
              {"\u00a0: "}
              {t.states[state]}
            </li>
          ))}
        </ul>
        <p>
          <a href={withQuery(routes.list.href(), { q: account.email })}>{t.ofAddress}</a>
        </p>
      </TitledPart>
    );
  },
};
