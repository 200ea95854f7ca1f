import { announcementOf, type LogEntry, sheetOf, standing } from "./log.ts";
import type { Opening, ReadBallot } from "./openings.ts";
import type { Fault } from "./publication.ts";

/**
 * In an open ballot each says whose it is: with the name and the weight of a member that was announced, who has one. In a secret vote none does.
 * What the ballot committed to holds the number of its member, so that nobody gives it to another afterwards.
 */
export function checkMembers(log: readonly LogEntry[], openings: readonly Opening[], ballots: ReadonlyMap<string, ReadBallot>): Fault | null {
  const announcement = announcementOf(log);
  const members = announcement && sheetOf(announcement).members;
  const announced = new Map((members ?? []).map((member) => [member.number, member]));
  const [kept, seen] = [standing(log), new Set<number>()];
  for (const { receipt, commitment, member } of openings) {
    const wrong = { fault: "member", line: kept.get(commitment)!, what: receipt } as const;
    const { voice } = ballots.get(receipt)!;
    if ((member !== null) !== (members !== undefined) || (voice !== undefined) !== (members !== undefined)) return wrong;
    if (member === null) continue;
    const one = announced.get(member);
    if (!one || seen.has(member) || voice!.name !== one.name || voice!.weight !== one.weight) return wrong;
    seen.add(member);
  }
  return null;
}
