// What a page that shows a meeting might do. It is compiled by a test, with every strict check.
import type { Meeting, Tally, Vote } from "./meeting";

function count(tally: Tally): string {
  return `${tally.inFavour ?? "?"} : ${tally.against ?? "?"} : ${tally.abstained ?? "?"}`;
}

// The method of a vote says which members it has. A method that is not treated does not compile.
export function describe(vote: Vote): string {
  switch (vote.method) {
    case "NAMED":
      return (vote.ballots ?? []).map((ballot) => `${ballot.voter}: ${ballot.choice}`).join("\n");
    case "COUNTED":
      return count(vote.tally);
    case "SECRET":
      return `${count(vote.tally)}, ${vote.invalid ?? "?"} invalid`;
    case "CONSENT":
      return "by consent";
    default: {
      const never: never = vote;
      return never;
    }
  }
}

// A list without elements may be absent.
export function titles(meeting: Meeting): string[] {
  return (meeting.agenda.items ?? []).map((item) => item.title);
}

export const smallest: Meeting = {
  schemaVersion: "1.0",
  id: "m-1",
  kind: "regular",
  title: "Phiên họp thường kỳ",
  body: "b-1",
  status: "DRAFT",
  agenda: { revision: 1 },
};
