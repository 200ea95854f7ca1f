import { keeper } from "#bookings";
import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { type Filter, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { ledgerTexts } from "../ledger/ledger.texts.ts";
import { sayLine } from "../ledger/say-line.ts";
import { statementNumber, vatIn } from "../money.ts";
import { routes } from "../routes.ts";
import { sayVat } from "../say.ts";
import { listAccounts, listJournal, sumMonths, type JournalLine } from "./journal.query.ts";
import { journalTexts } from "./journal.texts.ts";
import { Journal } from "./journal.view.tsx";

const typedAs = (name: string, isOne: (typed: string) => boolean): Filter<string | null> => ({
  name,
  read: ([first = ""]) => (isOne(first) ? first : null),
  write: (value) => value,
});

const numberOf = ({ year, number }: Pick<JournalLine, "year" | "number">): string =>
  year !== null && number !== null ? statementNumber({ year, number }) : "";

/** Every line of the accounts of somebody's places, and a file of them for whoever does the books. */
export default list("prices/journal", routes.journal, {
  access: keeper,
  filters: {
    q: words("q"),
    account: typedAs("compte", isUuid),
    month: typedAs("mois", (typed) => /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(typed)),
  },
  rows: ({ db, visitor }, _, asked, range) => listJournal(db, visitor, asked, range),
  show: async ({ db, visitor, locale }, _, found) => ({
    title: journalTexts[locale].title,
    robots: "noindex",
    body: <Journal found={found} months={await sumMonths(db, visitor, found.values)} accounts={await listAccounts(db, visitor)} />,
  }),
  csv: {
    path: routes.journalCsv,
    filename: "journal.csv",
    columns: (locale) => {
      const t = ledgerTexts[locale];
      const c = journalTexts[locale].columns;
      const euros = (cents: number) => (cents < 0 ? `-${typedEuros(-cents)}` : typedEuros(cents));
      return {
        [c.number]: ({ id }) => id,
        [c.day]: ({ at }) => dayOf(at),
        [c.place]: ({ placeName }) => placeName,
        [c.statement]: numberOf,
        [c.line]: (line) => sayLine({ ...line, note: null }, locale),
        [c.what]: ({ what }) => what,
        [c.begins]: ({ begins }) => (begins ? dayOf(begins) : null),
        [c.who]: ({ personName }) => personName ?? t.nobody,
        [c.sum]: ({ cents }) => euros(cents),
        [c.rate]: ({ vat, method }) => (method !== null ? null : vat === null ? c.exempt : sayVat(vat, locale)),
        [c.vat]: ({ vat, cents }) => (vat === null ? null : euros(vatIn(cents, vat))),
        [c.method]: ({ method }) => (method === null ? null : t.methods[method]),
        [c.note]: ({ note }) => note,
        [c.corrects]: ({ corrects }) => corrects,
      };
    },
  },
});
