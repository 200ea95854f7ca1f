/**
 * What the library of elections (Pabulib) asks of a file, rule by rule, as its own checker does: written from a reading of it, with none of our
 * reader or writer. Gives what it would complain about; nothing for a file that it takes in.
 */
const metaOrder =
  "description country unit district subunit instance num_projects num_votes budget vote_type rule date_begin date_end min_length max_length min_sum_cost max_sum_cost min_points max_points min_sum_points max_sum_points default_score min_project_cost max_project_cost min_project_score_threshold neighborhoods subdistricts categories edition language currency fully_funded experimental comment acknowledgments leftover_budget budget_per_category budget_per_neighborhood min_length_per_category max_length_per_category min_sum_cost_per_category max_sum_cost_per_category".split(
    " ",
  );
const projectOrder =
  "project_id cost votes score name category beneficiaries selected neighborhood subunit district description proposer public_id longitude latitude".split(" ");
const voteOrder = "voter_id vote points age sex voting_method district neighborhood education".split(" ");
const needed = "description country unit instance num_projects num_votes budget vote_type rule date_begin date_end".split(" ");
const rules =
  "greedy greedy-no-skip greedy-threshold greedy-exclusive greedy-custom equalshares equalshares-comparison equalshares/add1 equalshares/add1-comparison unknown".split(
    " ",
  );
const wholeNumbers = "num_projects num_votes min_length max_length min_points max_points max_sum_points min_project_score_threshold fully_funded".split(" ");

type Row = Readonly<Record<string, string>>;
interface FileReading {
  readonly meta: Row;
  readonly projects: readonly Row[];
  readonly votes: readonly Row[];
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) => (quoted ?? plain ?? "").replaceAll('""', '"'));

function read(file: string): FileReading {
  const sections: Record<string, string[][]> = {};
  let section: string[][] = [];
  for (const line of file.trimEnd().split("\n")) {
    if (/^(META|PROJECTS|VOTES)$/.test(line)) section = sections[line] = [];
    else section.push(cells(line));
  }
  const rowsOf = (name: string) => {
    const [head = [], ...rows] = sections[name] ?? [];
    return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ""])));
  };
  const told = (sections["META"] ?? []).slice(1);
  const meta = Object.fromEntries(told.map(([key, value]) => [key!, value!]));
  const columns = { meta: told.map(([key]) => key!), projects: sections["PROJECTS"]?.[0] ?? [], votes: sections["VOTES"]?.[0] ?? [] };
  return { meta, projects: rowsOf("PROJECTS"), votes: rowsOf("VOTES"), columns };
}

const inOrder = (names: readonly string[], order: readonly string[]) =>
  names.every((name, at) => order.includes(name) && (at === 0 || order.indexOf(name) > order.indexOf(names[at - 1]!)));

/** One fault for all that is not known, one for what is and stands elsewhere. */
function orderFaults(section: string, names: readonly string[], order: readonly string[]): string[] {
  const known = names.filter((name) => order.includes(name));
  return [
    ...(known.length < names.length ? [`${section} has a field that is not known`] : []),
    ...(new Set(names).size < names.length ? [`${section} has a field twice`] : []),
    ...(inOrder([...new Set(known)], order) ? [] : [`${section} has another order`]),
  ];
}

/** "#1: … #2: …", from one on. */
const isNumbered = (comment: string) => comment.startsWith("#1: ") && [...comment.matchAll(/(?:^| )#(\d+): /g)].every(([, at], n) => Number(at) === n + 1);
const number = /^\d+(\.\d+)?$/;
const day = (text = "") => (/^\d{4}$/.test(text) ? `${text}-01-01` : (/^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text) ?? []).slice(1).toReversed().join("-"));
const list = (text = "") => (text === "" ? [] : text.split(","));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function metaFaults({ meta, columns }: FileReading): string[] {
  const said = (name: string) => meta[name] ?? "";
  return [
    ...needed.filter((name) => !said(name)).map((name) => `meta lacks ${name}`),
    ...orderFaults("meta", columns["meta"]!, metaOrder),
    ...columns["meta"]!.filter((name) => said(name) === "").map((name) => `${name} is empty`),
    ...wholeNumbers.filter((name) => name in meta && !/^-?\d+$/.test(said(name))).map((name) => `${name} is no whole number`),
    ...(number.test(said("budget")) ? [] : ["budget is no number"]),
    ...(["ordinal", "approval", "cumulative", "scoring", "choose-1"].includes(said("vote_type")) ? [] : ["vote_type"]),
    ...(rules.includes(said("rule")) ? [] : ["rule"]),
    ...["date_begin", "date_end"].filter((name) => said(name) && !day(said(name))).map((name) => `${name} is no YYYY or DD.MM.YYYY`),
    ...(day(said("date_begin")) <= day(said("date_end")) ? [] : ["it begins after its end"]),
    ...("fully_funded" in meta && said("fully_funded") !== "1" ? ["fully_funded"] : []),
    ...("comment" in meta && !isNumbered(said("comment")) ? ["comment is not numbered"] : []),
    ...(said("country") === "France" && said("language") === "fr" && said("currency") === "EUR" ? [] : ["country, language or currency"]),
    ...(said("vote_type") === "ordinal" && !(said("min_length") && said("max_length")) ? ["ordinal without lengths"] : []),
    ...(said("vote_type") === "cumulative" && !said("max_sum_points") ? ["cumulative without its points"] : []),
    ...(said("vote_type") === "choose-1" && said("max_length") && said("max_length") !== "1" ? ["choose-1 with more choices"] : []),
    ...(Number(said("min_length") || 0) > Number(said("max_length") || Infinity) ? ["min_length is above max_length"] : []),
  ];
}

function projectFaults({ meta, projects, votes, columns }: FileReading): string[] {
  const budget = Number(meta["budget"]);
  const costs = projects.map(({ cost }) => Number(cost));
  const choices = votes.map(({ vote, points }) => ({ chosen: list(vote), points: list(points).map(Number) }));
  const counted = (id: string) => choices.filter(({ chosen }) => chosen.includes(id)).length;
  const scored = (id: string) => sum(choices.map(({ chosen, points }) => points[chosen.indexOf(id)] ?? 0));
  return [
    ...orderFaults("projects", columns["projects"]!, projectOrder),
    ...(new Set(projects.map(({ project_id }) => project_id)).size === projects.length ? [] : ["a project stands twice"]),
    ...(columns["projects"]!.includes("selected") ? [] : ["nobody was selected or not"]),
    ...projects.flatMap(({ project_id: id = "", votes: told, score, selected = "" }, at) => [
      ...(number.test(projects[at]!["cost"] ?? "") && costs[at]! > 0 ? [] : [`${id} has no cost`]),
      ...(costs[at]! > budget ? [`${id} costs more than all`] : []),
      ...(Boolean(projects[at]!["latitude"]) === Boolean(projects[at]!["longitude"]) ? [] : [`${id} has half a point`]),
      ...(Number(told) === counted(id) ? [] : [`${id} has other votes`]),
      ...(score === undefined || Number(score) === scored(id) ? [] : [`${id} has another score`]),
      ...(/^[0-3]$/.test(selected) ? [] : [`${id} is selected as ${selected}`]),
    ]),
    ...(sum(costs.filter((_, at) => projects[at]!["selected"] === "1")) <= budget ? [] : ["selected projects cost more than all"]),
    ...(sum(costs) <= budget === "fully_funded" in meta ? [] : ["fully_funded is said wrongly"]),
    ...(Number(meta["num_projects"]) === projects.length ? [] : ["num_projects is another"]),
    ...(Number(meta["num_votes"]) === votes.length ? [] : ["num_votes is another"]),
    ...selectionFaults(meta, projects),
  ];
}

/** By the greedy rules alone, that ours are compared with elsewhere too; ties by the order in which the checker sorts are left out. */
function selectionFaults(meta: Row, projects: readonly Row[]): string[] {
  if (!["greedy", "greedy-no-skip"].includes(meta["rule"]!)) return [];
  const by = "score" in (projects[0] ?? {}) ? "score" : "votes";
  let left = Number(meta["budget"]);
  const won: string[] = [];
  for (const { project_id: id = "", cost } of projects.toSorted((one, other) => Number(other[by]) - Number(one[by]))) {
    if (Number(cost) > left && meta["rule"] === "greedy-no-skip") break;
    if (Number(cost) > left) continue;
    left -= Number(cost);
    won.push(id);
  }
  const selected = projects.filter(({ selected }) => selected === "1").map(({ project_id }) => project_id!);
  return won.toSorted().join() === selected.toSorted().join() ? [] : ["the rule selects others"];
}

function voteFaults({ meta, projects, votes, columns }: FileReading): string[] {
  const ids = new Set(projects.map(({ project_id }) => project_id));
  const most = (name: string) => Number(meta[name] ?? Number.POSITIVE_INFINITY);
  return [
    ...orderFaults("votes", columns["votes"]!, voteOrder),
    ...(new Set(votes.map(({ voter_id }) => voter_id)).size === votes.length ? [] : ["a voter twice"]),
    ...votes.flatMap(({ voter_id: voter, vote, points }) => {
      const [chosen, given] = [list(vote), list(points).map(Number)];
      const falls = given.every((one, at) => at === 0 || one <= given[at - 1]!);
      const faults = [
        /\s/.test(`${vote}${points}`) && "blanks",
        new Set(chosen).size < chosen.length && "a project twice",
        chosen.some((id) => !ids.has(id)) && "a project that does not exist",
        chosen.length < Number(meta["min_length"] ?? 0) && "too short",
        chosen.length > (meta["vote_type"] === "choose-1" ? 1 : most("max_length")) && "too long",
        ["cumulative", "scoring"].includes(meta["vote_type"]!) && given.length !== chosen.length && "points are missing",
        meta["vote_type"] === "cumulative" && !falls && "points do not fall",
        sum(given.filter((one) => one > 0)) > most("max_sum_points") && "too many points",
        sum(chosen.map((id) => Number(projects.find(({ project_id }) => project_id === id)?.["cost"]))) > most("max_sum_cost") && "too dear",
      ];
      return faults.flatMap((fault) => (fault ? [`${voter}: ${fault}`] : []));
    }),
  ];
}

export function libraryFaults(file: string): string[] {
  const found = read(file);
  return [...(/\n\s*\n|\n\n$/.test(file) ? ["an empty line"] : []), ...metaFaults(found), ...projectFaults(found), ...voteFaults(found)];
}
