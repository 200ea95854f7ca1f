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
  "budgets/offers/space-cards.tsx",
  "budgets/offers/things.ts",
]);

/** "file what it imports" */
export const pagesOfPages: ReadonlySet<string> = new Set([]);
