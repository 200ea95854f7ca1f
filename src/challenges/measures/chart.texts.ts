import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "steps"
  | "byDay"
  | "byHour"
  | "before"
  | "after"
  | "doubtful"
  | "wrong"
  | "hour"
  | "reading"
  | "legend"
  | "older"
  | "newest"
  | "compare"
  | "compareTitle"
  | "compareLead"
  | "letter"
  | "beside"
  | "places"
  | "seriesThere"
  | "quantities";
interface ChartTexts extends Readonly<Record<Words, string>> {
  readonly period: (from: string, until: string) => string;
  readonly sentence: (what: string, period: string, low: string, high: string) => string;
  readonly several: (what: string, period: string, letters: string) => string;
  readonly table: (unit: string, period: string) => string;
  readonly column: (letter: string, unit: string) => string;
  readonly flagged: (doubtful: string, wrong: string) => string;
  readonly placesCount: Plurals;
  readonly doubtfulCount: Plurals;
  readonly wrongCount: Plurals;
}

export const chartTexts: Record<Locale, ChartTexts> = {
  fr: {
    title: "Au fil du temps",
    steps: "Pas du dessin",
    byDay: "Par jour",
    byHour: "Par heure",
    before: "Période précédente",
    after: "Période suivante",
    doubtful: "Douteuses",
    wrong: "Fausses",
    hour: "Heure",
    reading:
      "La ligne est la moyenne, la bande va du plus bas au plus haut. Elles s’interrompent là où rien n’a été mesuré. Les valeurs fausses n’y comptent pas.",
    legend: "Sous le dessin, pour chaque série\u00a0: un losange quand des valeurs sont douteuses, une croix quand elles sont fausses et ne comptent pas.",
    older: "Valeurs plus anciennes",
    newest: "Dernières valeurs",
    compare: "Comparer les séries de cet endroit",
    compareTitle: "Séries du même endroit",
    compareLead: "Mesurées à moins de cent cinquante mètres, sur les mêmes jours.",
    letter: "Repère",
    beside: "Au même endroit",
    places: "Lieux mesurés",
    seriesThere: "Séries",
    quantities: "Grandeurs",
    period: (from, until) => (from === until ? `le ${from}` : `du ${from} au ${until}`),
    sentence: (what, period, low, high) => `${what}, ${period}\u00a0: de ${low} à ${high}`,
    several: (what, period, letters) => `${what}, ${period}\u00a0: séries ${letters}`,
    table: (unit, period) => `En ${unit}, ${period}`,
    column: (letter, unit) => `${letter}, en ${unit}`,
    flagged: (doubtful, wrong) => `Qualité\u00a0: ${doubtful}, ${wrong}.`,
    placesCount: { one: "# lieu mesuré", other: "# lieux mesurés" },
    doubtfulCount: { one: "# valeur douteuse", other: "# valeurs douteuses" },
    wrongCount: { one: "# valeur fausse", other: "# valeurs fausses" },
  },
  en: {
    title: "Over time",
    steps: "Steps of the chart",
    byDay: "By day",
    byHour: "By hour",
    before: "Period before",
    after: "Period after",
    doubtful: "Doubtful",
    wrong: "Wrong",
    hour: "Hour",
    reading: "The line is the mean, the band goes from lowest to highest. They break off where nothing was measured. Wrong values do not count.",
    legend: "Below the chart, for each series: a diamond where values are doubtful, a cross where they are wrong and do not count.",
    older: "Earlier values",
    newest: "Last values",
    compare: "Compare the series of this place",
    compareTitle: "Series of the same place",
    compareLead: "Measured within a hundred and fifty metres, on the same days.",
    letter: "Letter",
    beside: "At the same place",
    places: "Measured places",
    seriesThere: "Series",
    quantities: "Quantities",
    period: (from, until) => (from === until ? `on ${from}` : `from ${from} to ${until}`),
    sentence: (what, period, low, high) => `${what}, ${period}: ${low} to ${high}`,
    several: (what, period, letters) => `${what}, ${period}: series ${letters}`,
    table: (unit, period) => `In ${unit}, ${period}`,
    column: (letter, unit) => `${letter}, in ${unit}`,
    flagged: (doubtful, wrong) => `Quality: ${doubtful}, ${wrong}.`,
    placesCount: { one: "# measured place", other: "# measured places" },
    doubtfulCount: { one: "# doubtful value", other: "# doubtful values" },
    wrongCount: { one: "# wrong value", other: "# wrong values" },
  },
  nl: {
    title: "In de loop van de tijd",
    steps: "Stappen van de grafiek",
    byDay: "Per dag",
    byHour: "Per uur",
    before: "Vorige periode",
    after: "Volgende periode",
    doubtful: "Twijfelachtig",
    wrong: "Fout",
    hour: "Uur",
    reading: "De lijn is het gemiddelde, de band gaat van laagst tot hoogst. Ze breken af waar niets gemeten werd. Foute waarden tellen niet mee.",
    legend: "Onder de grafiek, voor elke reeks: een ruit waar waarden twijfelachtig zijn, een kruis waar ze fout zijn en niet meetellen.",
    older: "Oudere waarden",
    newest: "Laatste waarden",
    compare: "De reeksen van deze plaats vergelijken",
    compareTitle: "Reeksen van dezelfde plaats",
    compareLead: "Gemeten binnen honderdvijftig meter, op dezelfde dagen.",
    letter: "Letter",
    beside: "Op dezelfde plaats",
    places: "Gemeten plaatsen",
    seriesThere: "Reeksen",
    quantities: "Grootheden",
    period: (from, until) => (from === until ? `op ${from}` : `van ${from} tot ${until}`),
    sentence: (what, period, low, high) => `${what}, ${period}: van ${low} tot ${high}`,
    several: (what, period, letters) => `${what}, ${period}: reeksen ${letters}`,
    table: (unit, period) => `In ${unit}, ${period}`,
    column: (letter, unit) => `${letter}, in ${unit}`,
    flagged: (doubtful, wrong) => `Kwaliteit: ${doubtful}, ${wrong}.`,
    placesCount: { one: "# gemeten plaats", other: "# gemeten plaatsen" },
    doubtfulCount: { one: "# twijfelachtige waarde", other: "# twijfelachtige waarden" },
    wrongCount: { one: "# foute waarde", other: "# foute waarden" },
  },
};
