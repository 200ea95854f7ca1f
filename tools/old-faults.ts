/**
 * What stood in the house before the checker looked for it: files with SQL where none belongs (plain files since decision 19), and imports
 * between pages. Each line goes
 * when its file is mended; none is added.
 */
export const sqlElsewhere: ReadonlySet<string> = new Set([
  "budgets/confirm/ballot-box.ts",
  "budgets/count/open-box.ts",
  "budgets/desk/roll-sheet.page.tsx",
  "budgets/kiosk/merge.page.ts",
  "budgets/list/list.page.tsx",
  "budgets/manage/manage.page.tsx",
  "budgets/offers/personal-data.ts",
  "budgets/offers/space-cards.tsx",
  "budgets/offers/things.ts",
  "ideas/channels/import/import-lines.ts",
  "ideas/channels/was-open.ts",
  "ideas/import/import-lines.ts",
  "ideas/import/import.line.ts",
  "ideas/open-proposal.ts",
  "ideas/proposal-row.ts",
  "ideas/reportable-proposal.ts",
  "moderation/records.ts",
  "notifications/offers/person-records.ts",
  "people/data-export/own-records.ts",
  "people/erasure/own-erasing.ts",
  "people/openid/way-out.ts",
  "people/plant-people.ts",
  "people/residency/residency.offers.tsx",
  "people/sessions/sessions.story.ts",
  "people/structures/structures.offers.ts",
  "processes/comments/reportable-comment.ts",
  "processes/comments/subject.ts",
  "processes/gate.ts",
  "processes/open-data/published.ts",
  "processes/team.ts",
  "questionnaires/free/reportable-text.ts",
  "texts/reportable-amendment.ts",
]);

/** "file what it imports" */
export const pagesOfPages: ReadonlySet<string> = new Set([
]);
