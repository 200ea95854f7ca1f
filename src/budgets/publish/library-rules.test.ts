import { describe, expect, it } from "vitest";

import { libraryFaults } from "./library-rules.testing.ts";

const approval = [
  "META\nkey;value\ndescription;x\ncountry;France\nunit;u\ninstance;i\nnum_projects;2\nnum_votes;2\nbudget;10\nvote_type;approval\nrule;greedy",
  "date_begin;01.02.2026\ndate_end;03.02.2026\nmin_length;1\nmax_length;2\nmax_sum_cost;13\nlanguage;fr\ncurrency;EUR\ncomment;#1: x #2: y",
  "PROJECTS\nproject_id;cost;votes;name;selected;longitude;latitude\na;7;2;A;1;50.6;3.1\nb;6;1;B;0;;\nVOTES\nvoter_id;vote\n1;a,b\n2;a\n",
].join("\n");
const changed = (...changes: readonly (readonly [from: string, to: string])[]) => {
  for (const [from] of changes) if (!approval.includes(from)) throw new Error(`the good file says no ${from}`);
  return changes.reduce((text, [from, to]) => text.replace(from, to), approval);
};
const cumulative = changed(
  ["vote_type;approval", "vote_type;cumulative"],
  ["max_sum_cost;13", "max_sum_points;5"],
  ["cost;votes;name", "cost;votes;score;name"],
  ["a;7;2;A", "a;7;2;8;A"],
  ["b;6;1;B", "b;6;1;2;B"],
  ["voter_id;vote\n1;a,b\n2;a", "voter_id;vote;points\n1;a,b;3,2\n2;a;5"],
);
const ordinal = changed(["vote_type;approval", "vote_type;ordinal"]);
const one = changed(["vote_type;approval", "vote_type;choose-1"], ["max_length;2", "max_length;1"], ["1;a,b", "1;a"], ["b;6;1", "b;6;0"]);

describe("what the library of elections asks of a file, rule by rule", () => {
  it.each([
    ["approvals", approval],
    ["points", cumulative],
    ["ranks", ordinal],
    ["one choice", one],
  ])("it takes in good files, of %s", (_, file) => expect(libraryFaults(file)).toEqual([]));

  const needed = "description country unit instance num_projects num_votes budget vote_type rule date_begin date_end".split(" ");
  it.each(needed)("%s is said", (name) => expect(libraryFaults(approval.replace(new RegExp(`^${name};.*\n`, "m"), ""))).toContain(`meta lacks ${name}`));

  it.each<[rule: string, from: string, to: string, fault: string, file?: string]>([
    ["no other fields of the election", "language;fr", "langue;fr", "meta has a field that is not known"],
    ["its fields in one order", "language;fr\ncurrency;EUR", "currency;EUR\nlanguage;fr", "meta has another order"],
    ["each of them once", "unit;u\n", "unit;u\nunit;u\n", "meta has a field twice"],
    ["none of them empty", "language;fr", "language;", "language is empty"],
    ["days as DD.MM.YYYY", "01.02.2026", "2026-02-01", "date_begin is no YYYY or DD.MM.YYYY"],
    ["the end too", "03.02.2026", "3/2/2026", "date_end is no YYYY or DD.MM.YYYY"],
    ["the end after the beginning", "03.02.2026", "03.02.2025", "it begins after its end"],
    ["comments numbered", "#1: x", "x", "comment is not numbered"],
    ["the second as well", "#2: y", "#3: y", "comment is not numbered"],
    ["a kind of ballots that it knows", "vote_type;approval", "vote_type;knapsack", "vote_type"],
    ["a rule that it knows", "rule;greedy", "rule;equal-shares", "rule"],
    ["a budget without a comma", "budget;10", "budget;10,00", "budget is no number"],
    ["whole numbers where it counts", "min_length;1", "min_length;1.5", "min_length is no whole number"],
    ["limits that leave something", "min_length;1", "min_length;3", "min_length is above max_length"],
    ["as many projects as announced", "num_projects;2", "num_projects;3", "num_projects is another"],
    ["as many ballots as announced", "num_votes;2", "num_votes;3", "num_votes is another"],
    ["fully_funded where all fits", "budget;10", "budget;20", "fully_funded is said wrongly"],
    ["fully_funded nowhere else", "currency;EUR", "currency;EUR\nfully_funded;1", "fully_funded is said wrongly"],
    ["the language and the money of the country", "currency;EUR", "currency;PLN", "country, language or currency"],
    ["no other fields of projects", "votes;name", "votes;nom", "projects has a field that is not known"],
    ["them in one order", "project_id;cost;votes", "project_id;votes;cost", "projects has another order"],
    ["who was selected", ";selected;", ";neighborhood;", "nobody was selected or not"],
    ["selected as 0, 1, 2 or 3", "a;7;2;A;1", "a;7;2;A;oui", "a is selected as oui"],
    ["those whom the rule selects", "a;7;2;A;1", "a;7;2;A;0", "the rule selects others"],
    ["no more selected than the budget pays", "b;6;1;B;0", "b;6;1;B;1", "selected projects cost more than all"],
    ["a cost for each", "b;6;1", "b;;1", "b has no cost"],
    ["without a comma", "b;6;1", "b;6,5;1", "b has no cost"],
    ["none dearer than the budget", "b;6;1", "b;16;1", "b costs more than all"],
    ["each project once", "b;6;1;B", "a;6;1;B", "a project stands twice"],
    ["votes as ballots have them", "a;7;2", "a;7;1", "a has other votes"],
    ["both of two coordinates", "50.6;3.1", "50.6;", "a has half a point"],
    ["no other fields of ballots", "voter_id;vote", "voter_id;vote;note", "votes has a field that is not known"],
    ["each voter once", "2;a\n", "1;a\n", "a voter twice"],
    ["no blanks in a list", "1;a,b", "1;a, b", "1: blanks"],
    ["a project once in a ballot", "1;a,b", "1;a,a", "1: a project twice"],
    ["projects that exist", "2;a\n", "2;c\n", "2: a project that does not exist"],
    ["no ballot shorter than allowed", "2;a\n", "2;\n", "2: too short"],
    ["nor longer", "max_length;2", "max_length;1", "1: too long"],
    ["nor dearer", "max_sum_cost;13", "max_sum_cost;12", "1: too dear"],
    ["no empty lines", "2;a\n", "2;a\n\n", "an empty line"],
    ["scores as ballots have them", "a;7;2;8", "a;7;2;9", "a has another score", cumulative],
    ["points for each choice", "1;a,b;3,2", "1;a,b;3", "1: points are missing", cumulative],
    ["the most points first", "1;a,b;3,2", "1;a,b;2,3", "1: points do not fall", cumulative],
    ["no more points than there are", "max_sum_points;5", "max_sum_points;4", "1: too many points", cumulative],
    ["how many there are", "max_sum_points;5\n", "", "cumulative without its points", cumulative],
    ["how many ranks there are", "max_length;2\n", "", "ordinal without lengths", ordinal],
    ["one choice where one is asked", "2;a\n", "2;a,b\n", "2: too long", one],
    ["and no other limit there", "max_length;1", "max_length;2", "choose-1 with more choices", one],
  ])("%s", (_, from, to, fault, file = approval) => {
    expect(file).toContain(from);
    expect(libraryFaults(file.replace(from, to))).toContain(fault);
  });
});
