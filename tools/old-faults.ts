/**
 * What stood in the house before the checker looked for it: files with SQL where none belongs, and imports between pages. Each line goes
 * when its file is mended; none is added.
 */
export const sqlInPages: ReadonlySet<string> = new Set([
  "budgets/desk/roll-sheet.page.tsx",
  "budgets/kiosk/merge.page.ts",
  "budgets/list/list.page.tsx",
  "budgets/manage/manage.page.tsx",
  "ideas/jury/scores-csv.page.ts",
  "ideas/list/csv.page.ts",
  "ideas/proposal/document.page.ts",
  "people/demo-sign-in/demo-sign-in.page.ts",
  "people/openid/unlink.page.ts",
  "people/passkeys/passkeys.page.ts",
  "people/profile/profile.page.tsx",
  "people/residency/attest/end.page.tsx",
  "people/sessions/sessions.page.ts",
  "people/welcome/welcome.page.tsx",
  "places/directory/downloads.page.ts",
  "places/history/history.page.tsx",
  "places/merge/merged-places.page.ts",
  "platform/health/health.page.ts",
  "processes/process/document.page.ts",
  "questionnaires/list/questionnaires.page.tsx",
  "questionnaires/paper/sheets.page.ts",
  "territory/open-data/communes-geojson.page.ts",
]);

/** "file what it imports" */
export const pagesOfPages: ReadonlySet<string> = new Set([
  "ideas/import/run.page.tsx ./upload.page.tsx",
  "ideas/jury/scores-csv.page.ts ./record.page.tsx",
  "meetings/register/register.pages.tsx ./own-registration.pages.tsx",
  "questionnaires/paper/sheets.page.ts ../results/results.page.tsx",
  "texts/amendment/acts.pages.tsx ./amendment.page.tsx",
  "texts/paragraph/paragraph.page.tsx ./comment.page.ts",
]);
