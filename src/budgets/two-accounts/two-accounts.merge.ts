import { notify } from "#notifications";
import { type AccountMerge, listHolders, type MergeHouse } from "#people";
import { recordAct } from "#platform/audit/audit.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { whereOf } from "../team.ts";
import { moveSeats, spendKeys } from "./spend-keys.command.ts";
import { listTwoMarks, listWanting, type TwoMarks } from "./two-accounts.query.ts";
import { twoAccountsNotice } from "./two-accounts.notice.ts";

interface Words {
  readonly both: (vote: string) => string;
  readonly gone: (vote: string) => string;
  readonly wanted: (vote: string) => string;
}

const words: Readonly<Record<Locale, Words>> = {
  fr: {
    both: (vote) =>
      `Vote «\u00a0${vote}\u00a0»\u00a0: vos deux comptes y ont voté. Les deux bulletins restent dans l’urne, et rien ne dit lesquels ce sont. Les deux marques restent sur la liste. L’équipe du vote apprendra qu’une personne a deux marques, sans son nom.`,
    gone: (vote) => `Vote «\u00a0${vote}\u00a0»\u00a0: l’autre compte y a voté. Vous ne pourrez plus y voter, ni changer ce bulletin.`,
    wanted: (vote) => `L’autre compte est inscrit au vote «\u00a0${vote}\u00a0» ou en garde une clé. Attendez que ce vote soit clos et scellé.`,
  },
  en: {
    both: (vote) =>
      `Vote “${vote}”: both your accounts have voted. Both ballots stay in the box, and nothing tells which they are. Both marks stay on the roll. The vote’s team will learn that one person has two marks, without a name.`,
    gone: (vote) => `Vote “${vote}”: the other account has voted. You will not be able to vote in it any more, nor to change that ballot.`,
    wanted: (vote) => `The other account is on the list of the vote “${vote}”, or holds a key of it. Wait until that vote is closed and sealed.`,
  },
  nl: {
    both: (vote) =>
      `Stemming “${vote}”: met beide accounts is gestemd. Beide stembiljetten blijven in de stembus, en niets zegt welke het zijn. Beide merken blijven op de lijst. Het team van de stemming verneemt dat een persoon twee merken heeft, zonder naam.`,
    gone: (vote) => `Stemming “${vote}”: met het andere account is gestemd. U kunt er niet meer stemmen, en dat stembiljet niet meer wijzigen.`,
    wanted: (vote) =>
      `Het andere account staat op de lijst van de stemming “${vote}” of houdt er een sleutel van. Wacht tot die stemming gesloten en verzegeld is.`,
  },
};

/** One person, one ballot from then on; what is in the box stays in it, and nothing of it is joined. */
export const votesMerge: AccountMerge = {
  async obstacles(db, pair, locale) {
    return (await listWanting(db, pair)).map(words[locale].wanted);
  },

  async notes({ db, settings }, pair, locale) {
    const marks = await listTwoMarks(db, settings, pair);
    return marks.flatMap(({ title, open, kept, gone }) => {
      if (kept && gone) return [words[locale].both(title)];
      return gone && open ? [words[locale].gone(title)] : [];
    });
  },

  async merge(house, pair) {
    await moveSeats(house.db, pair);
    for (const vote of await listTwoMarks(house.db, house.settings, pair)) {
      if (!vote.kept && !vote.gone) continue;
      if (vote.open) await spendKeys(house.db, house.settings, vote.id, pair);
      if (vote.kept && vote.gone) await tellTeam(house, vote);
    }
  },
};

/** That there are two marks of one person, and not whose. */
async function tellTeam({ db, offers }: MergeHouse, { id, slug, title, owner_commune }: TwoMarks): Promise<void> {
  const team = await listHolders(db, offers, "budgets.run", whereOf({ owner_commune }));
  await notify(db, { to: team.map(({ personId }) => personId), kind: twoAccountsNotice, payload: { vote: title, slug } });
  await recordAct(db, { who: "people/merge", act: "vote.two_marks", room: "budgets", about: { kind: "vote", id } });
}
