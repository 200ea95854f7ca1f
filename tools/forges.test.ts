import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";

const read = (file: string) => readFileSync(file, "utf8");

it("both forges run the one command of .ci/run, and build the image that the Dockerfile describes", () => {
  expect(statSync(".ci/run").mode & 0o111).toBeGreaterThan(0);
  for (const file of [".github/workflows/check.yml", ".gitlab-ci.yml"]) {
    const text = read(file);
    expect([file, /^ *- (run: )?\.ci\/run$/m.test(text), /docker build --tag beffroi:.+ \.$/m.test(text)]).toEqual([file, true, true]);
    // What YAML refuses at once: tabs, a colon after a bare word without its blank, an odd indentation.
    for (const [at, line] of text.split("\n").entries()) expect([file, at + 1, /\t/.test(line) || /^( {2})* \S/.test(line)]).toEqual([file, at + 1, false]);
  }
  expect(read("Dockerfile")).toContain('CMD ["node", "dist/main.js"]');
});

it("both lists of updates keep together what must have one version", () => {
  const renovate = JSON.parse(read("renovate.json")) as { packageRules: { groupName: string; matchPackageNames: string[] }[] };
  const dependabot = read(".github/dependabot.yml");
  for (const word of ["better-auth", "node-*", "@types/"]) {
    expect(renovate.packageRules.some(({ matchPackageNames }) => matchPackageNames.some((name) => name.startsWith(word)))).toBe(true);
    expect(dependabot).toContain(`"${word}`);
  }
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  expect(new Set(Object.entries(dependencies).flatMap(([name, version]) => (/^(@better-auth\/|better-auth$)/.test(name) ? version : []))).size).toBe(1);
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
