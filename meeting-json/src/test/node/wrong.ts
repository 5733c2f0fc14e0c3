// Every line with the word "refused" in a comment must be refused by the compiler, and no other.
import type { ConsentVote, Meeting, SecretVote, Vote } from "./meeting";
import { smallest } from "./sample";

export const noTitle: Meeting = { schemaVersion: "1.0", id: "m", kind: "k", body: "b", status: "DRAFT", agenda: { revision: 1 } }; // refused
export const newerVersion: Meeting = { ...smallest, schemaVersion: "2.0" }; // refused
export const otherStatus: Meeting = { ...smallest, status: "OPEN" }; // refused
export const otherMember: Meeting = { ...smallest, colour: "red" }; // refused
export const numberAsText: Meeting = { ...smallest, number: "9" }; // refused
export const nothing: Meeting = { ...smallest, venue: null }; // refused
export const items = smallest.agenda.items.length; // refused
export const status: string = smallest.status;

export function voters(vote: Vote, secret: SecretVote, consent: ConsentVote): unknown[] {
  const ballots = vote.ballots; // refused
  const secretBallots = secret.ballots; // refused
  const tally = consent.tally; // refused
  return [ballots, secretBallots, tally];
}

export function incomplete(vote: Vote): string {
  switch (vote.method) {
    case "NAMED":
    case "COUNTED":
    case "SECRET":
      return vote.id;
    default: {
      const never: never = vote; // refused
      return never;
    }
  }
}
