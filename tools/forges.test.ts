import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";

const read = (file: string) => readFileSync(file, "utf8");

/** As the YAML of both forges reads it. @throws Error at the first fault: a tab, a key said twice, an alias of nothing. */
function parse<T>(file: string): T {
  const document = parseDocument(read(file), { version: "1.2", strict: true, uniqueKeys: true });
  expect([file, document.errors, document.warnings]).toEqual([file, [], []]);
  return document.toJS() as T;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

it("both forges run the one command of .ci/run, and build the image that the Dockerfile describes", () => {
  expect(statSync(".ci/run").mode & 0o111).toBeGreaterThan(0);
  const image = /^docker build --tag beffroi:.+ \.$/;
  const github = parse<{ on: object; jobs: Record<string, { "runs-on": string; "timeout-minutes": number; steps: Step[] }> }>(".github/workflows/check.yml");
  expect(Object.keys(github.on)).toEqual(["push", "pull_request"]);
  for (const job of Object.values(github.jobs)) {
    expect(job["runs-on"]).toMatch(/^ubuntu-/);
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
    // A step uses an action or runs a line, one of both; nothing is run before the source is there.
    for (const { uses, run } of job.steps) expect([typeof uses, typeof run].sort()).toEqual(["string", "undefined"]);
    expect(job.steps[0]!.uses).toMatch(/^actions\/checkout@/);
  }
  expect(github.jobs["all"]!.steps.map(({ run }) => run)).toContain(".ci/run");
  expect(github.jobs["image"]!.steps.filter(({ run }) => image.test(run ?? ""))).toHaveLength(1);

  const {
    stages,
    default: ofAll,
    ...jobs
  } = parse<{ stages: string[]; default: object } & Record<string, { stage: string; image: string; script: string[] }>>(".gitlab-ci.yml");
  expect(ofAll).toEqual({ interruptible: true });
  expect(Object.values(jobs).map(({ stage }) => stage)).toEqual(stages);
  expect(jobs["all"]!.script).toEqual([".ci/run"]);
  expect(jobs["image"]!.script[0]).toMatch(image);
  expect(read("Dockerfile")).toContain('CMD ["node", "dist/main.js"]');
});

it("both lists of updates keep together what must have one version", () => {
  const renovate = JSON.parse(read("renovate.json")) as { packageRules: { groupName: string; matchPackageNames: string[] }[] };
  const { updates } = parse<{ updates: { "package-ecosystem": string; groups?: Record<string, { patterns: string[] }> }[] }>(".github/dependabot.yml");
  const dependabot = updates.flatMap(({ groups = {} }) => Object.values(groups).flatMap(({ patterns }) => patterns));
  expect(updates.map((one) => one["package-ecosystem"])).toEqual(["npm", "docker", "github-actions"]);
  for (const word of ["better-auth", "node-*", "@types/"]) {
    expect(renovate.packageRules.some(({ matchPackageNames }) => matchPackageNames.some((name) => name.startsWith(word)))).toBe(true);
    expect(dependabot.some((name) => name.startsWith(word))).toBe(true);
  }
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  // Passkeys have no later version than 1.7.6; docs/dependencies.md says what stands in for it.
  expect(dependencies["@better-auth/core"]).toBe(dependencies["better-auth"]);
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+/);
});

it("every library has its line in docs/dependencies.md", () => {
  const told = read("docs/dependencies.md");
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const patterns = [...told.matchAll(/`([@\w][\w@/.*-]*)`/g)].map(([, name]) => name!);
  const isTold = (name: string) => patterns.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : one === name)) || /^node-/.test(name);
  expect(names.filter((name) => !isTold(name))).toEqual([]);
});

it("what is handed over with a version lists every library of production", () => {
  const { sbom } = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;
  const [command, ...words] = sbom!.split(" ");
  const bill = JSON.parse(execFileSync(command!, words, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })) as {
    bomFormat: string;
    components: { name: string; purl: string; licenses?: unknown[] }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  for (const [name, version] of Object.entries(dependencies))
    expect(bill.components.map(({ purl }) => purl)).toContain(`pkg:npm/${name.replace("@", "%40")}@${version}`);
});

it("the pages for who joins say what they promise to", () => {
  const pages = {
    "SECURITY.md": "/.well-known/security.txt",
    "GOVERNANCE.md": "docs/decisions/",
    "CODE_OF_CONDUCT.md": "GOVERNANCE.md",
    "docs/versions.md": "CHANGELOG.md",
  };
  for (const [file, word] of Object.entries(pages)) expect(read(file)).toContain(word);
  // Each file and folder that they name is there.
  for (const file of Object.keys(pages))
    for (const [, name] of read(file).matchAll(/`((?:docs|src|tools|e2e)\/[\w./-]+)`/g)) expect([file, name, existsSync(name!)]).toEqual([file, name, true]);
});
