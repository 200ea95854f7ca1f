import { expect, it } from "vitest";

import { isTest, readSources } from "./source.ts";

/** What a list of `platform/web/list.ts` is made with, from its opening brace to the one that closes it. */
function listsOf(text: string): { name: string; route: string; made: string }[] {
  return [...text.matchAll(/(?<![\w.])list\("([\w/-]+)", routes\.(\w+), \{/g)].map(({ 0: begins, 1: name, 2: route, index }) => {
    const from = index + begins.length - 1;
    let depth = 0;
    let to = from;
    do depth += text[to] === "{" ? 1 : text[to] === "}" ? -1 : 0;
    while (depth > 0 && ++to < text.length);
    return { name: name!, route: route!, made: text.slice(from, to) };
  });
}

it("at least twenty lists of those who work here can be sorted, and had as CSV", () => {
  const sources = [...readSources()].filter(([path]) => !isTest(path));
  const routes = sources.filter(([path]) => path.endsWith("/routes.ts")).map(([, text]) => text);
  const isFile = (route: string) => routes.some((text) => new RegExp(`\\b${route}Csv: path\\(`).test(text));
  const lists = sources.flatMap(([, text]) => listsOf(text)).filter(({ made }) => !/access: anyone\b/.test(made));
  const able = lists.filter(({ made, route }) => /\borders\b|\borders:/.test(made) && (/\bcsv: /.test(made) || isFile(route)));
  expect(lists.length).toBeGreaterThan(20);
  expect(able.map(({ name }) => name).length).toBeGreaterThanOrEqual(20);
});
