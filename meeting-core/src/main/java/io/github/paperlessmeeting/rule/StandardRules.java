package io.github.paperlessmeeting.rule;

import java.util.List;

/** The rules of this library, in the order in which they run. A new one is added at the end of its group. */
final class StandardRules {
    static final List<MeetingRule> IN_ORDER = List.of(
            // the document as such
            new DuplicateId(),
            new UnresolvedReference(),
            new BodyParentCycle(),
            new MandateOverlap(),
            new MeetingIllustrative(),
            new IllustrativePointerMalformed(),
            new TextBlank(),
            new TextControlCharacter(),
            new TextBidirectionalMark(),
            new TextMixedScripts(),
            // documents and agenda
            new AttachmentDigestMalformed(),
            new AttachmentDigestOfEmptyInput(),
            new AttachmentVersionOrder(),
            new ElectronicDeliveryOfClassified(),
            new AgendaParentCycle(),
            new AgendaNumberRepeated(),
            new AgendaNumberOutOfOrder(),
            new AgendaTooDeep(),
            new AgendaTimeExceedsSitting(),
            new ItemWithoutOutcome(),
            new PapersMissing(),
            new ItemOutcomeDiffers(),
            new AgendaLate(),
            new DocumentsLate(),
            // sittings
            new StatusDisagrees(),
            new SittingClosesBeforeOpening(),
            new SittingOverlap(),
            new PresenceReversed(),
            new PresenceOverlap(),
            new PresenceOutsideSitting(),
            new RollCallExceedsMembers(),
            new SittingNotQuorate(),
            new RollCallDiffersFromNames(),
            new ReplyBeforeInvitation(),
            new InvitationRepeated(),
            new ConvenedLate(),
            new AbsenceRepeated(),
            new AbsentAndPresent(),
            new SubstituteBesideMember(),
            new RecusalRepeated(),
            // votes: when, and who took part
            new VoteClosesBeforeOpening(),
            new VoteOutsideSitting(),
            new BallotBeforeOpening(),
            new BallotAfterClosing(),
            new BallotWithoutVotingRight(),
            new VoterNotInOffice(),
            new VoterAbsent(),
            new VoterRecused(),
            new SecondBallot(),
            new ChairDiffers(),
            new ProxyNotAllowed(),
            new ProxyOverLimit(),
            new ProxyChain(),
            new ProxyAbsent(),
            new SubstituteWithVote(),
            // votes: numbers
            new PresenceExceedsElectorate(),
            new CountExceedsElectorate(),
            new CountExceedsPresence(),
            new PapersDoNotAddUp(),
            new GroupsDoNotAddUp(),
            new ElectorateDiffers(),
            // votes: what follows
            new ProcedureUnverified(),
            new ProcedureNotInForce(),
            new VoteWithoutRule(),
            new VoteNotQuorate(),
            new OutcomeDiffers(),
            new OutcomeUnconfirmed(),
            new PercentageDiffers(),
            new CastingVoteWithoutTie(),
            new CorrectionsWouldDecide(),
            new WholeBeforePart(),
            // elections and confidence polls
            new ElectionPapersDoNotAddUp(),
            new ElectedDiffer());

    private StandardRules() {}
}
