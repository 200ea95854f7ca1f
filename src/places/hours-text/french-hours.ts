import { type Weekday, weekdays, writeDays } from "../hours/weekdays.ts";
import { writeTime } from "../hours/typed-time.ts";
import { type Piece, piecesOf } from "./french-words.ts";

interface FrenchHours {
  /** In OpenStreetMap syntax; null: nothing of it was understood. */
  readonly hours: string | null;
  /** Words that were not understood, in small letters without accents. */
  readonly left: readonly string[];
}

interface Rule {
  /** "Apr-Sep"; "": the whole year. */
  months: string;
  days: Weekday[];
  spans: { readonly from: number; readonly to: number }[];
  closed: boolean;
  appointment: boolean;
  halves: string[];
  holidays: ("PH" | "SH")[];
  /** "de 9h à 17h du lundi au vendredi": the times came first. */
  timesFirst: boolean;
}

/**
 * Hours as people write them on a door ("du lundi au vendredi de 9h à 12h et 14h-18h, samedi matin sur rendez-vous"), as structured ones. What is
 * said is taken in the order of the sentence: days, then when on these; nothing is guessed where a word is unknown or a time stands alone.
 */
export function readFrenchHours(text: string): FrenchHours {
  const reading = new Reading(piecesOf(text));
  const rules = reading.rules();
  const hours = rules.map(write);
  // A week of which only the closed days are said is no week.
  const sound = rules.some(({ closed }) => !closed) && hours.every((rule) => rule !== null);
  const joined = sound ? join(rules, hours) : null;
  // Rules that are added to each other would add a season's hours to those of the year.
  const adds = joined !== null && rules.some(({ months }) => months !== "") && /, (?=[A-Z])/.test(joined);
  return { hours: adds ? null : joined, left: reading.left };
}

class Reading {
  readonly left: string[] = [];
  readonly #pieces: readonly Piece[];
  #at = 0;
  #rules: Rule[] = [];
  #rule = emptyRule();
  /** Months that were said at the beginning of a sentence hold for what follows. */
  #season = "";
  #begins = true;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces.filter(({ kind }) => kind !== "noise");
  }

  rules(): Rule[] {
    while (this.#at < this.#pieces.length) this.#step(this.#pieces[this.#at]!);
    this.#push();
    return this.#rules;
  }

  #step(piece: Piece): void {
    if (piece.kind === "month") this.#months();
    else if (piece.kind === "day") this.#days();
    else if (piece.kind === "time") this.#span();
    else {
      this.#at++;
      this.#word(piece);
    }
    this.#begins = piece.kind === "end";
  }

  /** "d'avril à septembre, …", "fermé en août". Of what months say in the middle of a sentence, nobody knows. */
  #months(): void {
    const list = this.#monthList();
    const { closed, days } = this.#rule;
    if (closed && days.length === 0 && !isSaid(this.#rule)) this.#rule.months = list;
    else if (this.#begins) {
      this.#push();
      this.#season = list;
      this.#rule.months = list;
    } else this.left.push(list);
  }

  #monthList(): string {
    const said: string[] = [];
    for (let piece = this.#pieces[this.#at]; piece?.kind === "month"; piece = this.#pieces[this.#at]) {
      const [to, last] = this.#pieces.slice(this.#at + 1, this.#at + 3);
      const isRange = to?.kind === "to" && last?.kind === "month";
      said.push(isRange ? `${monthCodes[piece.month]}-${monthCodes[last.month]}` : monthCodes[piece.month]!);
      this.#at += isRange ? 3 : 1;
      if (this.#pieces[this.#at]?.kind === "and" && this.#pieces[this.#at + 1]?.kind === "month") this.#at++;
    }
    return said.join(",");
  }

  #word(piece: Piece): void {
    if (piece.kind === "allDay") this.#rule.spans.push({ from: 0, to: 1440 });
    else if (piece.kind === "closed") this.#close();
    else if (piece.kind === "except") this.#except();
    else if (piece.kind === "appointment") this.#rule.appointment = true;
    else if (piece.kind === "half") this.#half(piece.word);
    else if (piece.kind === "holiday") this.#holiday(piece.which);
    else if (piece.kind === "unknown") this.left.push(piece.text);
    else if (piece.kind === "to") this.left.push("à");
  }

  /** "fermé le mercredi" says of what follows, "mercredi : fermé", "jours fériés : fermé" of what stands before. */
  #close(): void {
    const { spans, appointment, halves } = this.#rule;
    if (spans.length + halves.length > 0 || appointment) this.#push();
    this.#rule.closed = true;
  }

  /** "le matin de 9h à 12h" says no more than its times. */
  #half(word: string): void {
    if (this.#pieces[this.#at]?.kind === "time") return;
    if (this.#rule.spans.length > 0) this.left.push(word);
    else this.#rule.halves.push(word);
  }

  #holiday(which: "PH" | "SH"): void {
    const { spans, closed, months } = this.#rule;
    if (spans.length > 0) this.#push();
    else if (closed && months !== this.#season) {
      // "fermé en août et les jours fériés": closed on both.
      this.#push();
      this.#rule.closed = true;
    }
    this.#rule.holidays.push(which);
  }

  /** Days after something was said of others begin a new rule, unless times stood before all days. */
  #days(): void {
    const { days, spans, closed, timesFirst } = this.#rule;
    const list = this.#dayList();
    const leads = this.#rules.at(-1)?.timesFirst ?? true;
    if (days.length === 0 && spans.length > 0 && leads) this.#rule.timesFirst = true;
    else if ((closed || timesFirst) && days.length > 0 ? this.#isBeforeTimes() : isSaid(this.#rule)) this.#push();
    this.#rule.days = [...new Set([...this.#rule.days, ...list])];
  }

  /** Whether something is said of the days that were just read: else they belong to those before. */
  #isBeforeTimes(): boolean {
    const next = this.#pieces.slice(this.#at).find(({ kind }) => kind !== "and" && kind !== "slash" && kind !== "day" && kind !== "to");
    return next !== undefined && next.kind !== "end";
  }

  #dayList(): Weekday[] {
    const [first, to, last] = this.#pieces.slice(this.#at, this.#at + 3);
    if (first?.kind !== "day") return [];
    if (to?.kind === "to" && last?.kind === "day" && first.days.length === 1 && last.days.length === 1) {
      this.#at += 3;
      return between(first.days[0]!, last.days[0]!);
    }
    this.#at++;
    return [...first.days];
  }

  /** "sauf le mercredi" takes days away from those before; "sauf jours fériés" closes on them. */
  #except(): void {
    const next = this.#pieces[this.#at];
    if (next?.kind === "holiday") {
      this.#at++;
      if (this.#rule.days.length + this.#rule.spans.length > 0) this.#push();
      this.#rules.push({ ...emptyRule(), closed: true, holidays: [next.which] });
      return;
    }
    const days = this.#dayList();
    const before = this.#rule.days.length > 0 ? this.#rule.days : [...weekdays];
    if (days.length === 0) this.left.push("sauf");
    this.#rule.days = before.filter((day) => !days.includes(day));
  }

  /** A time is the first of two; a bare number only where its other half has an hour's form. */
  #span(): void {
    const [from, to, until] = this.#pieces.slice(this.#at, this.#at + 3);
    const isSpan = from?.kind === "time" && until?.kind === "time" && (to?.kind === "to" || to?.kind === "slash") && !(from.bare && until.bare);
    if (!isSpan || !isPossible(from.minutes, until.minutes)) {
      if (from?.kind === "time") this.left.push(writeTime(from.minutes));
      this.#at++;
      return;
    }
    if (this.#rule.timesFirst && this.#rule.days.length > 0) this.#push();
    this.#rule.spans.push({ from: from.minutes % 1440, to: until.minutes === 0 ? 1440 : until.minutes });
    this.#at += 3;
  }

  #push(): void {
    const { days, closed, appointment, halves, holidays, spans } = this.#rule;
    // "fermé les jours fériés" after a season is said of the whole year.
    if (closed && holidays.length > 0) this.#rule.months = "";
    if (days.length + spans.length + halves.length + holidays.length > 0 || closed || appointment) this.#rules.push(this.#rule);
    this.#rule = { ...emptyRule(), months: this.#season };
  }
}

const monthCodes = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const emptyRule = (): Rule => ({ months: "", days: [], spans: [], closed: false, appointment: false, halves: [], holidays: [], timesFirst: false });
const isSaid = ({ spans, appointment, halves, holidays }: Rule) => spans.length > 0 || appointment || halves.length > 0 || holidays.length > 0;

/** As the grid has it: an end after its beginning, or a night that ends before six. */
const isPossible = (from: number, to: number) => from % 1440 < (to === 0 ? 1440 : to) || (to <= 360 && to < from);

function between(first: Weekday, last: Weekday): Weekday[] {
  const [from, to] = [weekdays.indexOf(first), weekdays.indexOf(last)];
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, at) => weekdays[(from + at) % 7]!);
}

/** Null: something is said of no time, or no time of anything. */
function write({ months, days, spans, closed, appointment, halves, holidays }: Rule): string | null {
  const those = weekdays.filter((day) => days.includes(day));
  const dayWords = [those.length === 0 || (those.length === 7 && spans.length > 0) ? "" : writeDays(those), holidays.join(",")].filter(Boolean).join(",");
  const when = [months, dayWords].filter(Boolean).join(" ");
  if (closed) return when !== "" && spans.length === 0 && halves.length === 0 && !appointment ? `${when} off` : null;
  // "mercredi 14h-17h, vacances 9h-17h": of which days of the holidays, nobody says.
  if (holidays.length > 0) return null;
  const times = spans.map(({ from, to }) => `${writeTime(from)}-${writeTime(to)}`).join(",");
  const named = halves.length > 0 && spans.length === 0 ? halves.join(", ") : "";
  const comment = [named, appointment && "sur rendez-vous"].filter(Boolean).join(", ");
  if (times === "" && comment === "") return null;
  return [when, times, comment && `"${comment}"`].filter(Boolean).join(" ");
}

/** After ";" a rule takes the night of the day before away: then rules are added to each other. What closes comes last, and takes away. */
function join(rules: readonly Rule[], written: readonly (string | null)[]): string {
  const overnight = rules.some(({ spans }) => spans.some(({ from, to }) => to <= from));
  const text = (closes: boolean) => written.filter((_, at) => rules[at]!.closed === closes);
  // "samedi matin sur rendez-vous" beside "samedi 14h-18h" is said of one day twice: the second adds.
  const open = rules.filter(({ closed }) => !closed);
  const twice = open.some(({ days, months }, at) =>
    open.slice(0, at).some((before) => before.months === months && before.days.some((day) => days.includes(day))),
  );
  return [text(false).join(overnight || twice ? ", " : "; "), ...text(true)].filter(Boolean).join("; ");
}
