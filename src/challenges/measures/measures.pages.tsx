import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { fileField, readTableFile, sayFault, tooLarge } from "#platform/imports/upload.ts";
import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden, Gone, NotFound } from "#platform/web/errors.ts";
import { oneOf, readFilters, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { type Page, page, type VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type Columns, csvResponse } from "#platform/web/stream.ts";
import { anyone, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory, type Territory } from "#territory";
import { listChosen } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { runs } from "../gate.ts";
import { routes } from "../routes.ts";
import { tellChallenges, tellOf } from "../wording.query.ts";
import { isPossible, measuredTable, type ReadOutcome, readAt, readMeasured, readValue } from "./measured.ts";
import { addSeries, addValues, flagValue, type SeriesForm, withdrawSeries } from "./measures.command.ts";
import { daysMeasured, findBeside, findOneSeries, listPlaces, listSeries, listSpans, listValues, streamValues, type Value } from "./measures.query.ts";
import { measuresTexts } from "./measures.texts.ts";
import { Measures } from "./measures.view.tsx";
import { NewSeries } from "./new-series.view.tsx";
import { flags, flagWords, quantities, quantityWords, unitOf, valuesMost } from "./series.ts";
import { periodFilters, periodOf } from "./period.ts";
import { SeriesPage } from "./series.view.tsx";

const measureFilters = { q: words("q"), quantity: oneOf("grandeur", quantityWords) };

/** What people and teams measured, on a map and as a list. */
const measures = list("challenges/measures", routes.measures, {
  access: anyone,
  find: async ({ db, url }) => ({ territory: await readTerritory(db), places: await listPlaces(db, readFilters(measureFilters, url.searchParams)) }),
  filters: measureFilters,
  rows: ({ db }, _, asked, range) => listSeries(db, asked, range),
  show: ({ locale, url, visitor }, { territory, places }, found) => ({
    title: measuresTexts[locale].title,
    description: measuresTexts[locale].lead,
    help: measuresTexts[locale].help,
    says: measuresTexts[locale].done,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Measures found={found} places={places} territory={territory} signedIn={visitor !== null} />,
  }),
  csv: {
    path: routes.measuresCsv,
    filename: "mesures.csv",
    columns: (locale) => {
      const t = measuresTexts[locale];
      return {
        [t.columns.title]: ({ title }) => title,
        [t.columns.quantity]: ({ quantity }) => t.quantities[quantity],
        [t.columns.unit]: ({ quantity }) => unitOf[quantity],
        [t.columns.place]: ({ place }) => place,
        [t.columns.commune]: ({ communeName }) => communeName,
        [t.columns.latitude]: ({ latitude }) => latitude,
        [t.columns.longitude]: ({ longitude }) => longitude,
        [t.columns.instrument]: ({ instrument }) => instrument,
        [t.columns.count]: ({ count }) => count,
        [t.columns.mean]: ({ mean }) => (mean === null ? "" : Math.round(mean * 10) / 10),
        [t.columns.last]: ({ last }) => last?.toISOString() ?? "",
      };
    },
  },
});

function readSeries(form: Reader, territory: Territory, challenges: readonly string[]): SeriesForm {
  const t = measuresTexts[form.locale].problems;
  const degrees = (name: string, low: number, high: number) => {
    const value = readValue(form.text(name));
    form.check(name, value !== null && value >= low && value <= high, t.position);
    // About ten metres: enough to say where, not at whose window.
    return Math.round((value ?? low) * 10_000) / 10_000;
  };
  const [latitude, longitude] = [degrees("latitude", 50.4, 50.9), degrees("longitude", 2.7, 3.4)];
  const { commune } = territory.locate({ latitude, longitude });
  if (!form.problems["latitude"] && !form.problems["longitude"]) form.check("latitude", commune !== null, t.outside);
  const challenge = form.text("defi");
  form.check("defi", challenge === "" || challenges.includes(challenge), t.challenge);
  return {
    quantity: quantities.find((one) => quantityWords[one] === form.choice("grandeur", Object.values(quantityWords), t.quantity)) ?? "noise",
    ...{ title: form.line("titre", 3, 120, t.title), place: form.line("lieu", 2, 160, t.place), communeCode: commune?.code ?? "", latitude, longitude },
    ...{ instrument: form.line("instrument", 2, 160, t.instrument), method: form.lines("methode", 10, 2000, t.method) },
    ...{ author: form.line("moi", 1, 80, t.author), challengeId: challenge || null },
  };
}

/** Somebody begins a series: what is measured, where, with what and how. */
const newSeries = act("challenges/measures", routes.newSeries, {
  access: signedIn,
  find: async ({ db, locale }) => ({ territory: await readTerritory(db), challenges: await tellChallenges(db, await listChosen(db), locale) }),
  show: ({ locale }, { challenges }, form) => ({
    title: measuresTexts[locale].create,
    robots: "noindex",
    body: <NewSeries challenges={challenges} form={form} />,
  }),
  read: (form, _, { territory, challenges }) =>
    readSeries(
      form,
      territory,
      challenges.map(({ id }) => id),
    ),
  brake: { of: "challenges series", limit: 20, windowSeconds: 86_400 },
  run: async ({ db, visitor }, _, typed) => done(routes.series.href({ id: await addSeries(db, typed, visitor.id) }), "commencee"),
});

async function findShown({ db, params, visitor, locale, url }: VisitOf<typeof routes.series, Visitor | null>) {
  const found = await findOneSeries(db, params.id);
  if (!found) throw new NotFound();
  const series = (await tellOf(db, [found], locale))[0]!;
  const [own, others] = [visitor !== null && series.personId === visitor.id, runs(visitor)];
  if (series.withdrawnAt && !own && !others) throw new Gone();
  const asked = readFilters(periodFilters, url.searchParams);
  const before = readAt(url.searchParams.get("avant") ?? "");
  const measured = await daysMeasured(db, [series.id]);
  const period = measured && periodOf(asked, measured);
  const [values, spans, beside, territory] = await Promise.all([
    listValues(db, series.id, { before, most: valuesMost }),
    period ? listSpans(db, [series.id], period) : [],
    findBeside(db, series),
    readTerritory(db),
  ]);
  const shown = period && { period, until: asked.until, query: { ...(asked.by === "hour" && { par: "heure" }), ...(asked.until && { jusque: asked.until }) } };
  return { series, values, before, spans, measured, shown, beside, territory, own, others };
}

const linesShown = 10;

/** What is wrong with a file, line by line: the first ten. */
function sayWrong(read: Exclude<ReadOutcome, { ok: true }>, locale: Locale): string {
  const t = measuresTexts[locale].problems;
  if (read.fault !== "lines") return sayFault(read.fault, { most: measuredTable.most, columns: t.columns }, locale);
  const first = read.lines.slice(0, linesShown).map(({ line, what }) => `${line} (${t.line[what]})`);
  return t.lines([...first, ...(read.lines.length > linesShown ? ["…"] : [])].join(", "));
}

/** One series: where, with what, how, and what was measured. */
const series = acts("challenges/measures", routes.series, {
  access: anyone,
  find: findShown,
  show: ({ locale, url }, found, form) => ({
    title: found.series.title,
    description: found.series.place,
    says: { ...measuresTexts[locale].done, importe: (count: number) => plural(count, locale, measuresTexts[locale].imported) },
    ...((found.series.withdrawnAt || isNarrowed(url)) && { robots: "noindex" as const }),
    body: <SeriesPage {...found} form={form} />,
  }),
  acts: (step) => ({
    add: step({
      read(form, { now }, { series: { quantity } }) {
        const t = measuresTexts[form.locale].problems;
        const at = form.moment("instant", t.line.at);
        const value = readValue(form.text("valeur"));
        form.check("instant", at <= now && at.getUTCFullYear() >= 2000, t.line.ahead);
        form.check("valeur", value !== null && isPossible(value, quantity), t.value);
        return { at, value: value ?? 0, flag: "raw" as const, note: form.line("note", 0, 200, t.line.note) || null };
      },
      async run({ db, visitor, params, locale }, { own }, value) {
        if (!visitor || !own) throw new Forbidden();
        const added = await addValues(db, params.id, [value], visitor.id);
        if (added === "wrong" || added === "held") return wrong({ valeur: measuresTexts[locale].problems[added === "wrong" ? "value" : "held"] });
        return added === null ? conflict(challengesTexts[locale].moved) : done(routes.series.href(params), "ajoutee");
      },
    }),
    file: step({
      tooLarge,
      read: async (form, { settings }) => (await readTableFile(form, settings.FILE_MAX_MB)).text,
      async run({ db, visitor, params, locale, now }, { own, series: { quantity } }, text) {
        if (!visitor || !own) throw new Forbidden();
        const read = readMeasured(text, quantity, now);
        if (!read.ok) return wrong({ [fileField]: sayWrong(read, locale) });
        const added = await addValues(db, params.id, read.rows, visitor.id);
        if (added === "wrong" || added === "held") return wrong({ [fileField]: measuresTexts[locale].problems[added === "wrong" ? "value" : "held"] });
        return added === null ? conflict(challengesTexts[locale].moved) : done(routes.series.href(params), "importe", added);
      },
    }),
    flag: step({
      read(form) {
        const t = measuresTexts[form.locale].problems;
        const at = readAt(form.text("de"));
        form.check("de", at !== null, t.line.at);
        const typed = form.choice("qualite", Object.values(flagWords), t.line.flag);
        return { at: at ?? new Date(0), flag: flags.find((one) => flagWords[one] === typed)!, note: form.line("remarque", 0, 200, t.line.note) || null };
      },
      async run({ db, visitor, params, locale }, { own, others }, typed) {
        if (!visitor || !(own || others)) throw new Forbidden();
        return (await flagValue(db, params.id, { ...typed, by: visitor.id, others }))
          ? done(routes.series.href(params), "qualifiee")
          : conflict(measuresTexts[locale].notFlagged);
      },
    }),
    withdraw: step({
      read: (form) => form.line("motif", 3, 500, measuresTexts[form.locale].problems.why),
      async run({ db, visitor, params, locale }, { own, others }, why) {
        if (!visitor || !(own || others)) throw new Forbidden();
        return (await withdrawSeries(db, params.id, why, { by: visitor.id, others }))
          ? done(routes.measures.href(), "retiree")
          : conflict(challengesTexts[locale].moved);
      },
    }),
  }),
});

/** All values of a series. */
const seriesCsv = page("challenges/measures", routes.seriesCsv, {
  access: anyone,
  async get({ db, params, locale }) {
    const found = await findOneSeries(db, params.id);
    if (!found) throw new NotFound();
    if (found.withdrawnAt) throw new Gone();
    const t = measuresTexts[locale];
    const columns = {
      instant: ({ at }) => at.toISOString(),
      valeur: ({ value }) => value,
      unite: () => unitOf[found.quantity],
      qualite: ({ flag }) => flagWords[flag],
      note: ({ note }) => note ?? "",
    } satisfies Columns<Value>;
    return csvResponse(columns, streamValues(db, found.id), {
      filename: `${t.fileName}-${found.id.slice(0, 8)}.csv`,
      bom: true,
    });
  },
});

export const measurePages: readonly Page[] = [...measures, newSeries, seriesCsv, series];
