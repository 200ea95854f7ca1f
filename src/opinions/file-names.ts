/** The files of a published conversation, in the open format of Polis and what is needed to check them. */
export const fileNames = ["comments.csv", "participants-votes.csv", "votes.csv", "summary.csv", "report.json", "fingerprints.csv"] as const;
export type FileName = (typeof fileNames)[number];
export const isFileName = (name: string): name is FileName => fileNames.some((one) => one === name);
