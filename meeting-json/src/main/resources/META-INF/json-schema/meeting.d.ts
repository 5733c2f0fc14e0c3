/*
 * Paperless Meeting: the types of the meeting document.
 * Made from meeting.schema.json; do not edit.
 * Schema: https://paperlessmeeting.github.io/paperless-meeting/1.0/meeting.schema.json
 * SHA-256 of the schema: c2066b72090b341d2b377f7d4747d25361f35b31e50b2741655ec515027b2087
 */

/**
 * The version of the document format that a meeting follows.
 */
export type SchemaVersion = "1.0";
/**
 * The identifier of a meeting or session (cuộc họp, kỳ họp) within one document.
 */
export type MeetingId = string;
/**
 * The kind of a meeting or session (loại cuộc họp, kỳ họp).
 */
export type MeetingKind = string;
/**
 * Any text. A reader normalises it to Unicode Normalization Form C.
 */
export type FreeText = string;
/**
 * The identifier of a body (cơ quan, tổ chức) within one document.
 */
export type BodyId = string;
/**
 * Where a meeting stands between its draft and its end.
 * DRAFT: Being prepared; nobody was invited yet (dự thảo).
 * CONVENED: Convened; invitations were sent (đã triệu tập).
 * IN_SESSION: Opened and not closed (đang họp).
 * CONCLUDED: Closed (đã bế mạc, kết thúc).
 * POSTPONED: Put off to another time before it was opened (hoãn).
 * CANCELLED: Called off (hủy).
 */
export type MeetingStatus = "DRAFT" | "CONVENED" | "IN_SESSION" | "CONCLUDED" | "POSTPONED" | "CANCELLED";
/**
 * The name of a system of identifiers.
 */
export type Code = string;
/**
 * The kind of a body (loại cơ quan).
 */
export type BodyKind = string;
/**
 * A text that others added.
 */
export type ExtensionText = string;
/**
 * The identifier of a person (người) within one document.
 */
export type PersonId = string;
/**
 * The identifier of a mandate (tư cách thành viên, đại biểu) within one document.
 */
export type MandateId = string;
/**
 * The role that a mandate gives in a body (chức danh trong cơ quan).
 */
export type Role = string;
/**
 * A group of mandates that is counted apart: a constituency, faction or chamber (tổ đại biểu, nhóm).
 */
export type GroupCode = string;
/**
 * The weight of one vote in digits, with decimals after a point.
 */
export type WeightOfOne = string;
/**
 * A day, such as 2019-06-24; of RFC 3339.
 */
export type LocalDate = string;
/**
 * The identifier of an attachment (tài liệu họp) within one document.
 */
export type AttachmentId = string;
/**
 * The kind of a meeting document (loại tài liệu).
 */
export type AttachmentKind = string;
/**
 * The hash functions by which a document may be identified; weaker ones than SHA-256 are not offered.
 * SHA_256: SHA-256, 64 hexadecimal digits.
 * SHA_384: SHA-384, 96 hexadecimal digits.
 * SHA_512: SHA-512, 128 hexadecimal digits.
 */
export type DigestAlgorithm = "SHA_256" | "SHA_384" | "SHA_512";
/**
 * The level of state or official secrecy of a document (độ mật).
 */
export type Classification = string;
/**
 * The form in which a document reaches delegates.
 * ELECTRONIC: As an electronic document (văn bản điện tử).
 * PAPER: On paper (bản giấy).
 */
export type DeliveryForm = "ELECTRONIC" | "PAPER";
/**
 * An instant in UTC, such as 2019-06-24T02:00:00Z or 2019-06-24T02:00:00.5Z; of RFC 3339, with Z as the only offset, without leap seconds.
 */
export type Instant = string;
/**
 * The identifier of an agenda item (nội dung trong chương trình họp) within one document.
 */
export type AgendaItemId = string;
/**
 * The kind of an agenda item (loại nội dung).
 */
export type AgendaItemKind = string;
/**
 * The identifier of a sitting (phiên họp) of a session within one document.
 */
export type SittingId = string;
/**
 * Who may be present at an item or a sitting.
 * PUBLIC: Open to the public (họp công khai).
 * CLOSED: Members and those invited only (họp kín).
 */
export type Access = "PUBLIC" | "CLOSED";
/**
 * A length of time in days of 24 hours, hours, minutes and seconds, such as PT1H30M; of ISO 8601.
 */
export type Duration = string;
/**
 * What a document is to an agenda item (vai trò của tài liệu trong nội dung họp).
 */
export type PaperRole = string;
/**
 * What became of an agenda item.
 * ADOPTED: Its motion was adopted (thông qua).
 * REJECTED: Its motion was rejected (không thông qua).
 * DEFERRED: Put off to a later meeting (hoãn).
 * REFERRED: Sent to another body or committee (chuyển cơ quan khác xem xét).
 * WITHDRAWN: Taken back by whoever had put it forward (rút).
 * NOTED: Heard; no decision was asked for (ghi nhận).
 */
export type ItemOutcome = "ADOPTED" | "REJECTED" | "DEFERRED" | "REFERRED" | "WITHDRAWN" | "NOTED";
/**
 * What an invited person or body answered (trạng thái xác nhận).
 * ATTENDING: Will attend (sẽ tham dự).
 * NOT_ATTENDING: Will not attend (báo vắng).
 * SUBSTITUTED: Somebody else will attend instead (cử người dự thay).
 */
export type ReplyStatus = "ATTENDING" | "NOT_ATTENDING" | "SUBSTITUTED";
/**
 * The class of reason for an absence; never the reason in words (loại lý do vắng mặt).
 */
export type AbsenceReason = string;
/**
 * The kind of a sitting (loại phiên họp).
 */
export type SittingKind = string;
/**
 * A day and a time on the clocks of the place, such as 2019-06-24T09:00:00; without an offset.
 */
export type LocalDateTime = string;
/**
 * A time zone of the IANA database such as Asia/Ho_Chi_Minh, or a fixed offset such as +07:00.
 */
export type ZoneId = string;
/**
 * How somebody is present.
 * ON_SITE: In the meeting room (có mặt tại phòng họp).
 * REMOTE: By network (dự họp trực tuyến).
 */
export type AttendanceMode = "ON_SITE" | "REMOTE";
/**
 * The identifier of rules of procedure (quy chế làm việc, nội quy) within one document.
 */
export type ProcedureId = string;
/**
 * What a motion asks of the body, by which rules of procedure choose the decision rule (loại vấn đề biểu quyết).
 */
export type Matter = string;
/**
 * Whether reaching a fraction exactly is enough.
 * MORE_THAN: Strictly more (quá, trên).
 * AT_LEAST: As many or more (ít nhất, từ ...
 */
export type Comparison = "MORE_THAN" | "AT_LEAST";
/**
 * The number of which a threshold is a fraction (cơ số tính tỷ lệ).
 * STATUTORY_SEATS: The seats that law or statute gives the body, filled or not (tổng số ghế theo luật định).
 * MANDATES_IN_OFFICE: The mandates with voting right that are held at the time (tổng số thành viên, tổng số đại biểu).
 * REMAINING_MANDATES: The mandates that are still held in a body that has lost some (số đại biểu còn lại).
 * PRESENT: The holders of such mandates who are present, on site or remote (số thành viên có mặt).
 * FOR_AND_AGAINST: The votes in favour and against; abstentions do not count (số phiếu tán thành và không tán thành).
 * VOTES_CAST: The votes in favour and against and the abstentions (tổng số phiếu biểu quyết).
 * VALID_BALLOTS: The valid ballot papers of a secret vote (số phiếu hợp lệ); of another vote the votes cast.
 * BALLOTS_COLLECTED: The ballot papers collected in a secret vote, the invalid ones too (số phiếu thu về); of another vote the votes cast.
 */
export type Base =
  | "STATUTORY_SEATS"
  | "MANDATES_IN_OFFICE"
  | "REMAINING_MANDATES"
  | "PRESENT"
  | "FOR_AND_AGAINST"
  | "VOTES_CAST"
  | "VALID_BALLOTS"
  | "BALLOTS_COLLECTED";
/**
 * How sure it is that a rule says what the law says.
 * PRIMARY_TEXT: Compared with the text of the instrument itself.
 * SECONDARY_SOURCE: Taken from a publication that quotes or reports the instrument.
 * UNVERIFIED: Not compared with any text.
 */
export type Verification = "PRIMARY_TEXT" | "SECONDARY_SOURCE" | "UNVERIFIED";
/**
 * What is compared with a threshold.
 * VOTES: The votes for the side that needs them: those in favour, or under STANDS_UNLESS_REJECTED those against (số phiếu tán thành).
 * TURNOUT: All votes cast, abstentions and invalid ballot papers too (số phiếu tham gia biểu quyết).
 */
export type ConditionMeasured = "VOTES" | "TURNOUT";
/**
 * In what is counted.
 * HEADS: Each member counts one (theo đầu người).
 * WEIGHTS: Each member counts with the weight of the mandate (theo giá trị phiếu).
 */
export type ConditionUnit = "HEADS" | "WEIGHTS";
/**
 * What happens when as many vote in favour as against and this is not enough.
 * NONE: Nothing special: the threshold alone decides, so a tie does not pass.
 * CHAIRS_SIDE_OF_WHOLE_BASE: The chair's side prevails, but only if the votes in favour and against make up the whole base, the strict reading: 14 to 14 of 28 is a tie, 10 to 10 of 27 is not.
 * CHAIRS_SIDE_OF_EQUAL_COUNTS: The chair's side prevails whenever the two counts are equal and not zero, the literal reading.
 * CASTING_VOTE: Somebody outside the electorate has a vote of his own, in a tie only, such as a vice-president in the chair of a senate.
 * NEW_VOTE: Neither adopted nor rejected: the question is to be put to the vote again (biểu quyết lại).
 */
export type TieRule =
  "NONE" | "CHAIRS_SIDE_OF_WHOLE_BASE" | "CHAIRS_SIDE_OF_EQUAL_COUNTS" | "CASTING_VOTE" | "NEW_VOTE";
/**
 * Which side must reach the conditions.
 * ADOPTED_IF_REACHED: The motion is adopted if the votes in favour reach the conditions.
 * STANDS_UNLESS_REJECTED: What is asked about stands unless the votes against reach the conditions, as when a ruling of the chair is appealed: "shall the ruling be sustained".
 */
export type DecisionRuleEffect = "ADOPTED_IF_REACHED" | "STANDS_UNLESS_REJECTED";
/**
 * What happens to candidates with equal votes when there are fewer places than candidates.
 * FURTHER_ROUND: The vote is repeated among them (bầu lại trong số những người có số phiếu bằng nhau).
 * SENIORITY: The one who comes first in the recorded order of seniority is elected (người nhiều tuổi hơn trúng cử).
 */
export type ElectionRuleTieBreak = "FURTHER_ROUND" | "SENIORITY";
/**
 * What a ballot says of a person whose confidence is rated (mức độ tín nhiệm).
 * HIGH: High confidence (tín nhiệm cao), in a rating.
 * CONFIDENCE: Confidence (tín nhiệm), in a rating and in a vote.
 * LOW: Low confidence (tín nhiệm thấp), in a rating.
 * NO_CONFIDENCE: No confidence (không tín nhiệm), in a vote.
 */
export type ConfidenceLevel = "HIGH" | "CONFIDENCE" | "LOW" | "NO_CONFIDENCE";
/**
 * What follows from a rating of confidence (hệ quả của việc lấy phiếu, bỏ phiếu tín nhiệm).
 */
export type Consequence = string;
/**
 * What must be sent before a meeting.
 */
export type NoticeSubject = string;
/**
 * For what occasion a meeting is held, where notice depends on it.
 */
export type Occasion = string;
/**
 * In what a period is counted.
 * WORKING_DAYS: Days on which agencies work (ngày làm việc): Monday to Friday, unless whoever checks a meeting brings others.
 * CALENDAR_DAYS: Days (ngày).
 * HOURS: Hours of 60 minutes (giờ).
 */
export type NoticePeriodUnit = "WORKING_DAYS" | "CALENDAR_DAYS" | "HOURS";
/**
 * The identifier of a motion (vấn đề đưa ra biểu quyết) within one document.
 */
export type MotionId = string;
/**
 * One vote on a motion (lần biểu quyết), as it was recorded.
 */
export type Vote = NamedVote | CountedVote | SecretVote | ConsentVote;
/**
 * The identifier of a vote (lần biểu quyết) within one document.
 */
export type VoteId = string;
/**
 * The weight of a vote where votes are not equal (giá trị phiếu biểu quyết): shares, inhabitants represented, property.
 */
export type Weight = string;
/**
 * What a vote came to.
 * ADOPTED: Adopted (được thông qua).
 * REJECTED: Not adopted (không được thông qua).
 * TIED: Neither: the votes are equal and the rules ask for a new vote (ngang nhau, biểu quyết lại).
 * NOT_QUORATE: Nothing, since too few were present to decide (không đủ điều kiện biểu quyết).
 * UNDECIDED: Open: the rules or the record do not say which side prevailed (chưa xác định).
 * VOID: Nothing, since the vote was declared void (hủy kết quả biểu quyết).
 */
export type Outcome = "ADOPTED" | "REJECTED" | "TIED" | "NOT_QUORATE" | "UNDECIDED" | "VOID";
/**
 * Of whom a published percentage speaks.
 * PARTICIPATED: Those who took part in the vote (tham gia biểu quyết).
 * IN_FAVOUR: Those in favour (tán thành).
 * AGAINST: Those against (không tán thành).
 * ABSTAINED: Those who abstained (không biểu quyết).
 */
export type Share = "PARTICIPATED" | "IN_FAVOUR" | "AGAINST" | "ABSTAINED";
/**
 * A percentage with two decimals, as official communiqués print them; for display, never for deciding.
 */
export type Percentage = string;
/**
 * What a ballot says.
 * IN_FAVOUR: In favour (tán thành).
 * AGAINST: Against (không tán thành).
 * ABSTAIN: Takes part but sides with nobody (không biểu quyết, phiếu trắng).
 */
export type Choice = "IN_FAVOUR" | "AGAINST" | "ABSTAIN";
/**
 * A side of a vote.
 */
export type Side = "IN_FAVOUR" | "AGAINST";

/**
 * A meeting, or a session of several sittings (cuộc họp, kỳ họp): an immutable, self-contained document as it was written.
 */
export interface Meeting {
  /**
   * The version of the format.
   */
  schemaVersion: SchemaVersion;
  /**
   * Its identifier.
   */
  id: MeetingId;
  /**
   * Its kind.
   */
  kind: MeetingKind;
  /**
   * Its title, in Normalization Form C.
   */
  title: FreeText;
  /**
   * The body that meets.
   */
  body: BodyId;
  /**
   * Where it stands.
   */
  status: MeetingStatus;
  /**
   * The legislature or term (khóa, nhiệm kỳ), as printed, in Normalization Form C; absent if not recorded.
   */
  term?: FreeText;
  /**
   * Its number within the term or year (kỳ họp thứ ...), 1 or more; absent if not recorded.
   */
  number?: number;
  /**
   * The codes by which others know it.
   */
  identifiers?: Identifier[];
  /**
   * Where it is held; absent if not recorded.
   */
  venue?: Venue;
  /**
   * The bodies that the document speaks of, the one that meets among them.
   */
  bodies?: Body[];
  /**
   * The persons that it speaks of.
   */
  persons?: Person[];
  /**
   * The mandates that they hold; empty or absent if the members are not recorded by name.
   */
  mandates?: Mandate[];
  /**
   * The documents.
   */
  attachments?: Attachment[];
  /**
   * The agenda in its present revision.
   */
  agenda: Agenda;
  /**
   * Who was invited.
   */
  invitations?: Invitation[];
  /**
   * Which members reported an absence.
   */
  absences?: Absence[];
  /**
   * Which members did not take part in which item.
   */
  recusals?: Recusal[];
  /**
   * The sittings in their order.
   */
  sittings?: Sitting[];
  /**
   * The rules under which the body meets; absent if not recorded.
   */
  procedure?: RulesOfProcedure;
  /**
   * The questions put to the vote.
   */
  motions?: Motion[];
  /**
   * The votes in their order.
   */
  votes?: Vote[];
  /**
   * The elections, round by round.
   */
  elections?: Election[];
  /**
   * The ratings and votes of confidence.
   */
  confidencePolls?: ConfidencePoll[];
  /**
   * Where facts were taken from.
   */
  sources?: Source[];
  /**
   * Which parts are no recorded facts.
   */
  illustrative?: Illustrative[];
  /**
   * What others added to it; empty or absent if nothing.
   */
  extensions?: Extensions;
}
/**
 * A number or code by which others know a thing (mã định danh), such as the agency code of Decision 20/2020/QĐ-TTg.
 */
export interface Identifier {
  /**
   * Who gives the code, as a code of its own, such as qd-20-2020; see requireCode.
   */
  scheme: Code;
  /**
   * The code as the scheme writes it, in Normalization Form C.
   */
  value: FreeText;
}
/**
 * Where a meeting is held (địa điểm).
 */
export interface Venue {
  /**
   * The name of the room or building, in Normalization Form C.
   */
  name: FreeText;
  /**
   * Its address, in Normalization Form C; absent if not recorded.
   */
  address?: FreeText;
}
/**
 * A body or agency (cơ quan, tổ chức): a council, a committee, a government, the office that prepares a paper.
 */
export interface Body {
  /**
   * Its identifier in this document.
   */
  id: BodyId;
  /**
   * Its full name, in Normalization Form C.
   */
  name: FreeText;
  /**
   * Its kind.
   */
  kind: BodyKind;
  /**
   * The codes by which others know it; empty or absent if none is known.
   */
  identifiers?: Identifier[];
  /**
   * The number of seats that law or statute gives it, filled or not (tổng số ghế theo luật định); 0 or more; absent if not recorded.
   */
  statutorySeats?: number;
  /**
   * The body of which it is a part; absent if none.
   */
  parent?: BodyId;
  /**
   * What others added to it; empty or absent if nothing.
   */
  extensions?: Extensions;
}
/**
 * What a vendor or an agency adds to an element that this library has no place for (thông tin mở rộng): texts by name, in the order in which they were given.
 */
export interface Extensions {
  [k: string]: ExtensionText;
}
/**
 * A natural person (người): no more of them than a meeting needs.
 */
export interface Person {
  /**
   * The identifier in this document.
   */
  id: PersonId;
  /**
   * The name as it is to be shown, in Normalization Form C.
   */
  name: FreeText;
  /**
   * The office held, as it is to be shown (chức vụ), in Normalization Form C; absent if not recorded.
   */
  position?: FreeText;
}
/**
 * A person's place in a body (tư cách đại biểu, thành viên): the unit of quorum and vote.
 */
export interface Mandate {
  /**
   * Its identifier in this document.
   */
  id: MandateId;
  /**
   * Who holds it.
   */
  person: PersonId;
  /**
   * The body in which it is held.
   */
  body: BodyId;
  /**
   * What it makes the holder in the body.
   */
  role: Role;
  /**
   * Whether it carries a vote (quyền biểu quyết); a guest's or a secretary's may not.
   */
  votingRight: boolean;
  /**
   * The group with which it is counted where groups are counted apart; absent if none.
   */
  group?: GroupCode;
  /**
   * The weight of its vote where votes are not equal; absent if they are, or it is not recorded.
   */
  weight?: WeightOfOne;
  /**
   * The first day of the term; absent if not recorded, which counts as always.
   */
  from?: LocalDate;
  /**
   * The last day of the term, inclusive; absent if not recorded or still running.
   */
  until?: LocalDate;
}
/**
 * A document of the meeting (tài liệu họp), described but not contained.
 */
export interface Attachment {
  /**
   * Its identifier in this document.
   */
  id: AttachmentId;
  /**
   * Its kind.
   */
  kind: AttachmentKind;
  /**
   * Its title or subject summary (trích yếu), in Normalization Form C.
   */
  title: FreeText;
  /**
   * Its number and symbol; absent for a draft, or if not recorded.
   */
  number?: DocumentNumber;
  /**
   * The body that issued or submits it; absent if not recorded.
   */
  issuer?: BodyId;
  /**
   * The day of issue; absent if not recorded.
   */
  issuedOn?: LocalDate;
  /**
   * The name of its file, in Normalization Form C; absent if not recorded.
   */
  fileName?: FreeText;
  /**
   * The declared type of its content, such as application/pdf; a claim; absent if not recorded.
   */
  mediaType?: FreeText;
  /**
   * The length of its content in bytes, 0 or more; absent if not recorded.
   */
  size?: number;
  /**
   * Its number of pages, 0 or more; absent if not recorded.
   */
  pages?: number;
  /**
   * The digest of its content; absent if not recorded.
   */
  digest?: Digest;
  /**
   * Its level of secrecy; absent if not recorded, which must be treated as the highest.
   */
  classification?: Classification;
  /**
   * The version that it is, from 1.
   */
  version: number;
  /**
   * The document of which it is the next version; absent if it is the first or that one is not here.
   */
  previousVersion?: AttachmentId;
  /**
   * How it reached the delegates; empty or absent if not recorded.
   */
  deliveries?: Delivery[];
  /**
   * What others added to it; empty or absent if nothing.
   */
  extensions?: Extensions;
}
/**
 * The number and symbol of an issued document (số, ký hiệu), such as 60/TTr-HĐND or, for a legal normative document, 05/2021/NQ-HĐND.
 */
export interface DocumentNumber {
  /**
   * The running number (số), 1 or more.
   */
  number: number;
  /**
   * The year inside the number of a legal normative document, 1 to 9999; absent where the form has none.
   */
  year?: number;
  /**
   * The symbol (ký hiệu) as printed, in Normalization Form C; letter case and Đ count.
   */
  symbol: FreeText;
}
/**
 * The digest of a document's content, as it was stated.
 */
export interface Digest {
  /**
   * The hash function.
   */
  algorithm: DigestAlgorithm;
  /**
   * The digest, in lower-case hexadecimal digits when well formed, in Normalization Form C.
   */
  value: FreeText;
}
/**
 * One sending-out of a document to delegates (gửi tài liệu).
 */
export interface Delivery {
  /**
   * Electronic or paper.
   */
  form: DeliveryForm;
  /**
   * When it was sent; absent if not recorded.
   */
  at?: Instant;
  /**
   * To how many people; 0 or more; absent if not recorded.
   */
  recipients?: number;
}
/**
 * One revision of the agenda (chương trình họp).
 */
export interface Agenda {
  /**
   * The number of the revision, from 1.
   */
  revision: number;
  /**
   * When it was sent out or adopted; absent if not recorded.
   */
  issuedAt?: Instant;
  /**
   * The items in the order in which they are to be treated.
   */
  items?: AgendaItem[];
}
/**
 * A matter on the agenda (nội dung).
 */
export interface AgendaItem {
  /**
   * Its identifier, the same in every revision of the agenda.
   */
  id: AgendaItemId;
  /**
   * Its kind.
   */
  kind: AgendaItemKind;
  /**
   * Its title, in Normalization Form C.
   */
  title: FreeText;
  /**
   * Its printed number, such as II.3, in Normalization Form C; absent if none is printed.
   */
  number?: FreeText;
  /**
   * The item of which it is a part; absent for an item at the top.
   */
  parent?: AgendaItemId;
  /**
   * The sitting in which it is to be treated; absent if not recorded.
   */
  sitting?: SittingId;
  /**
   * Who may be present.
   */
  access: Access;
  /**
   * Who presents it (người trình bày); absent if not recorded.
   */
  presenter?: PersonId;
  /**
   * The body in charge of the matter (cơ quan chủ trì); absent if not recorded.
   */
  leadBody?: BodyId;
  /**
   * The time allotted to it; absent if none is; never negative.
   */
  timeBudget?: Duration;
  /**
   * The documents on it.
   */
  papers?: Paper[];
  /**
   * What became of it; absent if not recorded, as before the meeting.
   */
  outcome?: ItemOutcome;
  /**
   * What others added to it; empty or absent if nothing.
   */
  extensions?: Extensions;
}
/**
 * The use of a document on an item; one document may serve many items, and one item have many documents.
 */
export interface Paper {
  /**
   * The document.
   */
  attachment: AttachmentId;
  /**
   * What it is to the item.
   */
  role: PaperRole;
}
/**
 * An invitation (giấy mời) to a person or to a body that sends somebody (mời cá nhân, mời đơn vị).
 */
export interface Invitation {
  /**
   * The person invited; absent if a body is.
   */
  person?: PersonId;
  /**
   * The body invited; absent if a person is.
   */
  body?: BodyId;
  /**
   * When it was sent; absent if not recorded.
   */
  sentAt?: Instant;
  /**
   * The answer; absent if none came.
   */
  reply?: Reply;
}
/**
 * The answer to an invitation.
 */
export interface Reply {
  /**
   * The answer.
   */
  status: ReplyStatus;
  /**
   * When it was given; absent if not recorded.
   */
  at?: Instant;
}
/**
 * A reported absence of a member (báo vắng), with the substitute who attends instead (người dự thay), if any.
 */
export interface Absence {
  /**
   * Whose absence.
   */
  mandate: MandateId;
  /**
   * From which sitting; absent for the whole meeting.
   */
  sitting?: SittingId;
  /**
   * The class of the reason; absent if none was given or recorded.
   */
  reason?: AbsenceReason;
  /**
   * Whether the absence was agreed to by the competent person (chấp thuận); absent if not recorded.
   */
  accepted?: boolean;
  /**
   * Who attends instead; absent if nobody.
   */
  substitute?: PersonId;
}
/**
 * A member's not taking part in one item, though perhaps present (không tham gia nội dung có liên quan).
 */
export interface Recusal {
  /**
   * Who does not take part.
   */
  mandate: MandateId;
  /**
   * In which item; it holds for the items below it as well.
   */
  item: AgendaItemId;
}
/**
 * One coming-together within a meeting or session (phiên họp): presence, chair and quorum belong to it.
 */
export interface Sitting {
  /**
   * Its identifier.
   */
  id: SittingId;
  /**
   * Its kind.
   */
  kind: SittingKind;
  /**
   * When it was to be held.
   */
  planned: Schedule;
  /**
   * When it was opened; absent if it was not or it is not recorded.
   */
  openedAt?: Instant;
  /**
   * When it was closed; absent if it was not or it is not recorded.
   */
  closedAt?: Instant;
  /**
   * Who may be present.
   */
  access: Access;
  /**
   * Who presides (chủ tọa); absent if not recorded.
   */
  chair?: PersonId;
  /**
   * Who keeps the record (thư ký); absent if not recorded.
   */
  secretary?: PersonId;
  /**
   * Counts of those present; empty or absent if not recorded.
   */
  rollCalls?: RollCall[];
  /**
   * Who was present from when to when, in any order; empty or absent if not recorded by name.
   */
  presences?: Presence[];
}
/**
 * A plan: when something is to begin and, if stated, to end, on the clocks of one zone (thời gian dự kiến).
 */
export interface Schedule {
  /**
   * The planned beginning on the clocks of the zone.
   */
  start: LocalDateTime;
  /**
   * The planned end; absent if the plan states none; never before the start.
   */
  end?: LocalDateTime;
  /**
   * The zone whose clocks are meant, by its IANA name or a fixed offset.
   */
  zone: ZoneId;
}
/**
 * A count of the members present without their names (kiểm diện, điểm danh theo số lượng).
 */
export interface RollCall {
  /**
   * When it was taken; absent if not recorded.
   */
  at?: Instant;
  /**
   * How many mandates with voting right the body had then (tổng số thành viên, đại biểu); 0 or more.
   */
  mandatesInOffice: number;
  /**
   * How many of their holders were in the room; 0 or more.
   */
  onSite: number;
  /**
   * How many took part by network; 0 or more.
   */
  remote: number;
}
/**
 * One stretch of somebody's presence at a sitting, from check-in to check-out (điểm danh).
 */
export interface Presence {
  /**
   * Who; a member, a substitute or a guest.
   */
  person: PersonId;
  /**
   * On site or remote.
   */
  mode: AttendanceMode;
  /**
   * When it began.
   */
  from: Instant;
  /**
   * When it ended; absent if it lasted to the end of the sitting or is going on.
   */
  until?: Instant;
}
/**
 * The rules under which a body meets and decides (quy chế làm việc, nội quy kỳ họp): data alone, so that a body of which nobody has thought can be described and its meetings carry the rules under which they decided.
 */
export interface RulesOfProcedure {
  /**
   * Their identifier.
   */
  id: ProcedureId;
  /**
   * Their title, in Normalization Form C.
   */
  title: FreeText;
  /**
   * When the body may meet, and decide on which matter; empty or absent if the rules ask for no quorum or it is not recorded.
   */
  quorumRules?: QuorumRule[];
  /**
   * When it adopts what, a rule for each matter.
   */
  decisionRules?: DecisionRule[];
  /**
   * When it elects whom, a rule for each matter.
   */
  electionRules?: ElectionRule[];
  /**
   * What follows from ratings and votes of confidence, a rule for each matter.
   */
  confidenceRules?: ConfidenceRule[];
  /**
   * What must be sent how long before.
   */
  noticePeriods?: NoticePeriod[];
  /**
   * How members may vote for others; absent if they may not.
   */
  proxies?: ProxyRule;
  /**
   * Whether a member may change a ballot until the vote is closed; absent if not recorded, which counts as no.
   */
  ballotsMayChange?: boolean;
  /**
   * Whether members who take part by network may vote in secret; absent if not recorded.
   */
  secretVotesMayBeRemote?: boolean;
  /**
   * Whether what members declare after the vote changes its count; absent if not recorded, which counts as no.
   */
  correctionsCount?: boolean;
  /**
   * The instrument as a whole; absent if not recorded.
   */
  basis?: LegalBasis;
  /**
   * The first day on which they hold; absent if not recorded, which counts as always.
   */
  validFrom?: LocalDate;
  /**
   * The last day on which they hold, inclusive; absent if not recorded or still in force.
   */
  validUntil?: LocalDate;
}
/**
 * How many must be present for a body to meet, or to decide on some matter (điều kiện tiến hành phiên họp).
 */
export interface QuorumRule {
  /**
   * The matter for whose votes it holds; absent if it holds for meeting as such and for every matter that has no rule of its own.
   */
  matter?: Matter;
  /**
   * How many of what, or a fixed number; its base is STATUTORY_SEATS, MANDATES_IN_OFFICE or REMAINING_MANDATES.
   */
  threshold: Threshold;
  /**
   * The provision; absent if not recorded.
   */
  basis?: LegalBasis;
}
/**
 * How many are needed: more than, or at least, a fraction of a named base or a fixed number.
 */
export interface Threshold {
  /**
   * Whether reaching the number exactly is enough.
   */
  comparison: Comparison;
  /**
   * The fraction; absent if a number is fixed.
   */
  fraction?: Fraction;
  /**
   * Of what; absent if a number is fixed.
   */
  base?: Base;
  /**
   * The fixed number, 1 or more, or 0 or more if more than that is needed; absent if a fraction is needed.
   */
  number?: number;
}
/**
 * An exact share of a whole, kept as it is written in the rules: 2/4 stays 2/4 and is not equal to 1/2.
 */
export interface Fraction {
  /**
   * 1 to the denominator, inclusive.
   */
  numerator: number;
  /**
   * 1 or more.
   */
  denominator: number;
}
/**
 * The provision on which a rule rests (căn cứ pháp lý).
 */
export interface LegalBasis {
  /**
   * The law, decree, statute or rules, by its usual name, in Normalization Form C.
   */
  instrument: FreeText;
  /**
   * The article and clause, as cited, in Normalization Form C; absent if not recorded.
   */
  article?: FreeText;
  /**
   * The day of the instrument; absent if not recorded.
   */
  issuedOn?: LocalDate;
  /**
   * Where it can be read; absent if not recorded.
   */
  url?: FreeText;
  /**
   * How the rule was compared with the text.
   */
  verification: Verification;
}
/**
 * When a motion on some matter is adopted (điều kiện thông qua).
 */
export interface DecisionRule {
  /**
   * The matter for which it holds.
   */
  matter: Matter;
  /**
   * What must hold, all of it; never absent or empty.
   *
   * @minItems 1
   */
  conditions?: Condition[];
  /**
   * What happens when the votes are equal.
   */
  tie: TieRule;
  /**
   * What the question asks for and so which side needs the votes.
   */
  effect: DecisionRuleEffect;
  /**
   * The provision; absent if not recorded.
   */
  basis?: LegalBasis;
}
/**
 * One thing that must hold for a motion to be adopted (điều kiện): that the votes, or the turnout, reach a threshold; of all together, or in each of several groups that must agree one by one.
 */
export interface Condition {
  /**
   * What must be reached.
   */
  threshold: Threshold;
  /**
   * What must reach it.
   */
  measured: ConditionMeasured;
  /**
   * Whether members are counted or their weights are added; of a threshold of a fixed number too.
   */
  unit: ConditionUnit;
  /**
   * The groups in each of which it must hold, counted apart; empty or absent if all are counted together.
   */
  groups?: GroupCode[];
}
/**
 * When a candidate is elected (điều kiện trúng cử).
 */
export interface ElectionRule {
  /**
   * The matter for which it holds.
   */
  matter: Matter;
  /**
   * How many votes a candidate needs, besides having more than those who are not elected; its base FOR_AND_AGAINST is the votes given to candidates; absent if the most votes are enough.
   */
  threshold?: Threshold;
  /**
   * What happens when the last place goes to several with equal votes: in the first round the first element, in the second the second, in later ones the last; empty or absent if the rules do not say.
   */
  ties?: ElectionRuleTieBreak[];
  /**
   * The provision; absent if not recorded.
   */
  basis?: LegalBasis;
}
/**
 * What follows from a rating or a vote of confidence (lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm).
 */
export interface ConfidenceRule {
  /**
   * The matter for which it holds.
   */
  matter: Matter;
  /**
   * The levels of the ballot, two or three of them, the best first.
   *
   * @minItems 2
   * @maxItems 3
   */
  levels?: ConfidenceLevel[];
  /**
   * What follows, the gravest first: the first band that is reached holds and no other.
   */
  bands?: ConfidenceBand[];
  /**
   * The provision; absent if not recorded.
   */
  basis?: LegalBasis;
}
/**
 * What follows when the ballots of one level reach a threshold.
 */
export interface ConfidenceBand {
  /**
   * The level that is counted.
   */
  level: ConfidenceLevel;
  /**
   * How many ballots of that level it takes.
   */
  threshold: Threshold;
  /**
   * What then follows.
   */
  consequence: Consequence;
}
/**
 * How long before the opening something must have been sent (thời hạn gửi).
 */
export interface NoticePeriod {
  /**
   * What must be sent.
   */
  subject: NoticeSubject;
  /**
   * The occasion for which it holds; absent if it holds for all.
   */
  occasion?: Occasion;
  /**
   * How many units, 1 to 366, inclusive.
   */
  length: number;
  /**
   * In what it is counted.
   */
  unit: NoticePeriodUnit;
  /**
   * The provision; absent if not recorded.
   */
  basis?: LegalBasis;
}
/**
 * Under what conditions a member may vote for another (biểu quyết theo ủy quyền).
 */
export interface ProxyRule {
  /**
   * How many others one member may vote for, 1 or more.
   */
  mostPerHolder: number;
  /**
   * Whether the holder must be present.
   */
  holderPresent: boolean;
  /**
   * Whether a member who has given a proxy may hold one.
   */
  chains: boolean;
  /**
   * The provision; absent if not recorded.
   */
  basis?: LegalBasis;
}
/**
 * The question that is put to the vote (vấn đề đưa ra biểu quyết).
 */
export interface Motion {
  /**
   * Its identifier.
   */
  id: MotionId;
  /**
   * The agenda item to which it belongs; absent if not recorded.
   */
  item?: AgendaItemId;
  /**
   * The question, in Normalization Form C.
   */
  text: FreeText;
  /**
   * What it asks for, by which the decision rule is chosen.
   */
  matter: Matter;
  /**
   * Who moved it; absent if not recorded.
   */
  proposer?: PersonId;
  /**
   * The motion on the whole, if this is on a part that is voted on first (biểu quyết từng phần); absent if not.
   */
  partOf?: MotionId;
}
/**
 * A vote in which it is recorded who voted how (biểu quyết công khai có ghi tên).
 */
export interface NamedVote {
  /**
   * How the vote was taken.
   */
  method: "NAMED";
  /**
   * Its identifier.
   */
  id: VoteId;
  /**
   * The motion.
   */
  motion: MotionId;
  /**
   * The sitting; absent if not recorded.
   */
  sitting?: SittingId;
  /**
   * When voting began; absent if not recorded.
   */
  openedAt?: Instant;
  /**
   * When it ended; absent if not recorded.
   */
  closedAt?: Instant;
  /**
   * How many could vote.
   */
  electorate: Electorate;
  /**
   * The result announced; absent if not recorded.
   */
  declared?: DeclaredResult;
  /**
   * The mandate of the person presiding; absent if that person has none or it is not recorded.
   */
  chair?: MandateId;
  /**
   * The ballots in any order.
   */
  ballots?: Ballot[];
  /**
   * What members declared afterwards about their ballots, in the order in which they declared it.
   */
  corrections?: Correction[];
  /**
   * The vote of somebody outside the electorate, given in a tie; absent if none.
   */
  castingVote?: CastingVote;
  /**
   * That the vote is void; absent if it is not.
   */
  annulment?: Annulment;
}
/**
 * How many could vote, frozen when the vote was opened, so that a vote can be decided without the list of members.
 */
export interface Electorate {
  /**
   * How many mandates with voting right were held (tổng số thành viên, đại biểu); 0 or more.
   */
  mandatesInOffice: number;
  /**
   * How many seats the body has by law; 0 or more; absent if not recorded.
   */
  statutorySeats?: number;
  /**
   * How many holders of such mandates were present, on site or remote, without those whom a proxy represented; 0 or more; absent if not recorded.
   */
  present?: number;
  /**
   * The groups that are counted apart; empty or absent if all are counted together.
   */
  groups?: GroupSize[];
  /**
   * The weights of the votes; absent if votes are equal or it is not recorded.
   */
  weights?: ElectorateWeights;
}
/**
 * How many of one group could vote, where groups are counted apart.
 */
export interface GroupSize {
  /**
   * The group.
   */
  group: GroupCode;
  /**
   * How many mandates with voting right it had; 0 or more.
   */
  mandatesInOffice: number;
  /**
   * How many seats it has by law; 0 or more; absent if not recorded.
   */
  statutorySeats?: number;
  /**
   * How many of its members were present; 0 or more; absent if not recorded.
   */
  present?: number;
  /**
   * The weights of its votes; absent if votes are equal or it is not recorded.
   */
  weights?: ElectorateWeights;
}
/**
 * The weights of those who could vote, beside their numbers: heads and weights are never added to each other.
 */
export interface ElectorateWeights {
  /**
   * The weights of all mandates with voting right.
   */
  mandatesInOffice: Weight;
  /**
   * The weights of all seats that the body has by law; absent if not recorded.
   */
  statutorySeats?: Weight;
  /**
   * The weights of those present; absent if not recorded.
   */
  present?: Weight;
}
/**
 * The result as the chair announced it (kết quả được công bố).
 */
export interface DeclaredResult {
  /**
   * The outcome announced.
   */
  outcome: Outcome;
  /**
   * The percentages published with it.
   */
  percentages?: DeclaredPercentage[];
}
/**
 * A percentage that was published, with the base that it is of.
 */
export interface DeclaredPercentage {
  /**
   * Of whom.
   */
  share: Share;
  /**
   * Of what.
   */
  base: Base;
  /**
   * The number published.
   */
  value: Percentage;
}
/**
 * The ballot of one member in a vote by name.
 */
export interface Ballot {
  /**
   * The mandate that votes.
   */
  voter: MandateId;
  /**
   * The choice.
   */
  choice: Choice;
  /**
   * When it was cast; absent if not recorded.
   */
  castAt?: Instant;
  /**
   * The group with which it is counted; absent if all are counted together or it is not recorded.
   */
  group?: GroupCode;
  /**
   * Its weight; absent if votes are equal or it is not recorded.
   */
  weight?: WeightOfOne;
  /**
   * The mandate whose holder cast it for the voter (người được ủy quyền); absent if the voter cast it in person.
   */
  proxy?: MandateId;
}
/**
 * What a member declared after a vote about the own ballot (đính chính sau biểu quyết).
 */
export interface Correction {
  /**
   * The mandate.
   */
  voter: MandateId;
  /**
   * What the member meant to choose; absent if the member meant to cast no ballot.
   */
  choice?: Choice;
  /**
   * When it was declared; absent if not recorded.
   */
  at?: Instant;
  /**
   * Why, in Normalization Form C; absent if not recorded.
   */
  reason?: FreeText;
}
/**
 * The vote of somebody outside the electorate who may vote only in a tie (lá phiếu quyết định), such as the Vice President in the Senate of the United States.
 */
export interface CastingVote {
  /**
   * Who; absent if not recorded.
   */
  person?: PersonId;
  /**
   * The side; IN_FAVOUR or AGAINST.
   */
  choice: Side;
}
/**
 * That a vote is void (hủy kết quả biểu quyết): what was voted stays on record, and nothing follows from it.
 */
export interface Annulment {
  /**
   * Why, in Normalization Form C; absent if not recorded.
   */
  reason?: FreeText;
  /**
   * When that was stated; absent if not recorded.
   */
  at?: Instant;
}
/**
 * A vote of which only numbers are recorded: by show of hands, by machine without names (giơ tay, hệ thống điện tử).
 */
export interface CountedVote {
  /**
   * How the vote was taken.
   */
  method: "COUNTED";
  /**
   * Its identifier.
   */
  id: VoteId;
  /**
   * The motion.
   */
  motion: MotionId;
  /**
   * The sitting; absent if not recorded.
   */
  sitting?: SittingId;
  /**
   * When voting began; absent if not recorded.
   */
  openedAt?: Instant;
  /**
   * When it ended; absent if not recorded.
   */
  closedAt?: Instant;
  /**
   * How many could vote.
   */
  electorate: Electorate;
  /**
   * The result announced; absent if not recorded.
   */
  declared?: DeclaredResult;
  /**
   * The count, as it was taken.
   */
  tally: Tally;
  /**
   * What all those present chose who were not counted, if only the others were: its number is absent in the tally; absent if the rest is not known to have chosen anything.
   */
  remainder?: Choice;
  /**
   * The counts of the groups that were counted apart.
   */
  groups?: GroupTally[];
  /**
   * The weights of the votes; absent if votes are equal or it is not recorded.
   */
  weightTally?: WeightTally;
  /**
   * The side for which the person presiding voted; absent if that person did not vote or it is not recorded.
   */
  chairChoice?: Choice;
  /**
   * The vote of somebody outside the electorate, given in a tie; absent if none.
   */
  castingVote?: CastingVote;
  /**
   * That the vote is void; absent if it is not.
   */
  annulment?: Annulment;
}
/**
 * The count of a vote (kết quả kiểm phiếu).
 */
export interface Tally {
  /**
   * The votes in favour, 0 or more; absent if not counted.
   */
  inFavour?: number;
  /**
   * The votes against, 0 or more; absent if not counted.
   */
  against?: number;
  /**
   * The abstentions, 0 or more; absent if not counted.
   */
  abstained?: number;
}
/**
 * The count of one group, where groups are counted apart.
 */
export interface GroupTally {
  /**
   * The group.
   */
  group: GroupCode;
  /**
   * Its count.
   */
  tally: Tally;
  /**
   * The weights of its votes; absent if votes are equal or it is not recorded.
   */
  weights?: WeightTally;
}
/**
 * The weights of the votes by choice, beside the Tally of heads.
 */
export interface WeightTally {
  /**
   * The weights in favour.
   */
  inFavour: Weight;
  /**
   * The weights against.
   */
  against: Weight;
  /**
   * The weights of the abstentions.
   */
  abstained: Weight;
}
/**
 * A secret ballot (bỏ phiếu kín): numbers, and apart from them the list of those who took part.
 */
export interface SecretVote {
  /**
   * How the vote was taken.
   */
  method: "SECRET";
  /**
   * Its identifier.
   */
  id: VoteId;
  /**
   * The motion.
   */
  motion: MotionId;
  /**
   * The sitting; absent if not recorded.
   */
  sitting?: SittingId;
  /**
   * When voting began; absent if not recorded.
   */
  openedAt?: Instant;
  /**
   * When it ended; absent if not recorded.
   */
  closedAt?: Instant;
  /**
   * How many could vote.
   */
  electorate: Electorate;
  /**
   * The result announced; absent if not recorded.
   */
  declared?: DeclaredResult;
  /**
   * The ballot papers handed out (số phiếu phát ra), 0 or more; absent if not recorded.
   */
  issued?: number;
  /**
   * The ballot papers in the box (số phiếu thu về), 0 or more; absent if not recorded.
   */
  collected?: number;
  /**
   * The invalid ones among those collected (số phiếu không hợp lệ), 0 or more; absent if not recorded.
   */
  invalid?: number;
  /**
   * The count of the valid ones.
   */
  tally: Tally;
  /**
   * The mandates whose holders took part, in ascending order of their identifiers, each once or, if the record errs, several times in a row; empty or absent if not recorded.
   */
  participants?: MandateId[];
  /**
   * Who counted (ban kiểm phiếu); empty or absent if not recorded.
   */
  countingCommittee?: PersonId[];
  /**
   * That the vote is void; absent if it is not.
   */
  annulment?: Annulment;
}
/**
 * Adoption without counting, when nobody objects or by acclamation (thông qua không biểu quyết, nhất trí).
 */
export interface ConsentVote {
  /**
   * How the vote was taken.
   */
  method: "CONSENT";
  /**
   * Its identifier.
   */
  id: VoteId;
  /**
   * The motion.
   */
  motion: MotionId;
  /**
   * The sitting; absent if not recorded.
   */
  sitting?: SittingId;
  /**
   * When the question was put; absent if not recorded.
   */
  openedAt?: Instant;
  /**
   * When consent was stated; absent if not recorded.
   */
  closedAt?: Instant;
  /**
   * How many could have voted.
   */
  electorate: Electorate;
  /**
   * The result announced; absent if not recorded.
   */
  declared?: DeclaredResult;
  /**
   * That the vote is void; absent if it is not.
   */
  annulment?: Annulment;
}
/**
 * One round of an election of one or several persons (bầu cử): by name with ballots, or with ballot papers of which only numbers are known.
 */
export interface Election {
  /**
   * Its identifier, one of those of the votes.
   */
  id: VoteId;
  /**
   * The motion by which it was put; its matter chooses the rule.
   */
  motion: MotionId;
  /**
   * The sitting; absent if not recorded.
   */
  sitting?: SittingId;
  /**
   * When voting began; absent if not recorded.
   */
  openedAt?: Instant;
  /**
   * When it ended; absent if not recorded.
   */
  closedAt?: Instant;
  /**
   * How many could vote.
   */
  electorate: Electorate;
  /**
   * The round, 1 for the first.
   */
  round: number;
  /**
   * How many are to be elected, 1 or more.
   */
  places: number;
  /**
   * The ballot papers handed out, 0 or more; absent if not recorded, or if the election was by name.
   */
  issued?: number;
  /**
   * The ballot papers in the box, 0 or more; absent if not recorded, or if the election was by name.
   */
  collected?: number;
  /**
   * The invalid ones among them, 0 or more; absent if not recorded, or if the election was by name.
   */
  invalid?: number;
  /**
   * Who can be elected, each once.
   */
  candidates?: Candidate[];
  /**
   * The ballots of an election by name; empty or absent if it was secret or only counted.
   */
  ballots?: ElectionBallot[];
  /**
   * The mandates whose holders took part in a secret election, in ascending order; empty or absent if not recorded.
   */
  participants?: MandateId[];
  /**
   * Who counted; empty or absent if not recorded.
   */
  countingCommittee?: PersonId[];
  /**
   * Who was declared elected; absent if not recorded.
   */
  declared?: DeclaredElection;
  /**
   * That the round is void; absent if it is not.
   */
  annulment?: Annulment;
}
/**
 * Somebody who can be elected (người ứng cử).
 */
export interface Candidate {
  /**
   * Who.
   */
  person: PersonId;
  /**
   * The votes received, 0 or more; absent if not counted, or if the ballots are recorded by name and tell it.
   */
  votes?: number;
  /**
   * The place in the order by which the rules elect in the last resort, 1 for the first, such as the eldest; 1 or more; absent if not recorded.
   */
  seniority?: number;
}
/**
 * The ballot of one member in an election by name.
 */
export interface ElectionBallot {
  /**
   * The mandate that votes.
   */
  voter: MandateId;
  /**
   * For whom; empty or absent if the member took part and voted for nobody.
   */
  candidates?: PersonId[];
  /**
   * When it was cast; absent if not recorded.
   */
  castAt?: Instant;
}
/**
 * Who was declared elected (kết quả bầu cử được công bố).
 */
export interface DeclaredElection {
  /**
   * Who; empty or absent if it was declared that nobody was elected.
   */
  elected?: PersonId[];
}
/**
 * A secret ballot on the confidence that persons enjoy, several on one paper (lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm).
 */
export interface ConfidencePoll {
  /**
   * Its identifier, one of those of the votes.
   */
  id: VoteId;
  /**
   * The motion by which it was put; its matter chooses the rule.
   */
  motion: MotionId;
  /**
   * The sitting; absent if not recorded.
   */
  sitting?: SittingId;
  /**
   * When voting began; absent if not recorded.
   */
  openedAt?: Instant;
  /**
   * When it ended; absent if not recorded.
   */
  closedAt?: Instant;
  /**
   * How many could vote.
   */
  electorate: Electorate;
  /**
   * The ballot papers handed out, 0 or more; absent if not recorded.
   */
  issued?: number;
  /**
   * The ballot papers in the box, 0 or more; absent if not recorded.
   */
  collected?: number;
  /**
   * The wholly invalid ones among them, 0 or more; absent if not recorded.
   */
  invalid?: number;
  /**
   * What the ballots say of each person, each once.
   */
  ratings?: ConfidenceRating[];
  /**
   * The mandates whose holders took part, in ascending order; empty or absent if not recorded.
   */
  participants?: MandateId[];
  /**
   * Who counted; empty or absent if not recorded.
   */
  countingCommittee?: PersonId[];
  /**
   * That the ballot is void; absent if it is not.
   */
  annulment?: Annulment;
}
/**
 * What the ballots say of one person.
 */
export interface ConfidenceRating {
  /**
   * Who is rated.
   */
  person: PersonId;
  /**
   * How many ballots are of each level, each level once; without the levels that were not counted.
   */
  counts?: LevelCount[];
  /**
   * How many ballots say nothing valid of this person, 0 or more; absent if not recorded.
   */
  invalid?: number;
}
/**
 * How many ballots say one thing of a person.
 */
export interface LevelCount {
  /**
   * What they say.
   */
  level: ConfidenceLevel;
  /**
   * How many, 0 or more.
   */
  count: number;
}
/**
 * Where facts in the document were taken from (nguồn), when it was not written by the body itself.
 */
export interface Source {
  /**
   * What the source is, in Normalization Form C.
   */
  title: FreeText;
  /**
   * Where it can be read, in Normalization Form C; absent if not recorded.
   */
  url?: FreeText;
  /**
   * The day of its publication; absent if not recorded.
   */
  publishedOn?: LocalDate;
}
/**
 * A part of the document that is no recorded fact (minh họa): made up for a sample, estimated, or concluded from other facts.
 */
export interface Illustrative {
  /**
   * The part, as a JSON Pointer (RFC 6901) into the document.
   */
  pointer: FreeText;
  /**
   * Why it is there, in Normalization Form C; absent if not stated.
   */
  note?: FreeText;
}
