import type { Reporter, TestProject } from "vitest/node";

/**
 * Calls `done` once as many files of the project have ended as the run has (BROWSER_FILES, which tools/heavy-first.ts counts): their houses
 * need not stand open, and do their jobs, as long as other tests take. Never where files are run again.
 */
export function afterLastFile(project: TestProject, done: () => void): void {
  if (project.vitest.config.watch) return;
  const ended = new Set<string>();
  const counting: Reporter = {
    onTestModuleEnd(file) {
      if (file.project.name !== project.name) return;
      ended.add(file.moduleId);
      if (ended.size === Number(process.env["BROWSER_FILES"])) done();
    },
  };
  // Vitest declares no way to be told by itself, beside whatever reporters the command line names.
  (project.vitest as unknown as { readonly reporters: Reporter[] }).reporters.push(counting);
}
