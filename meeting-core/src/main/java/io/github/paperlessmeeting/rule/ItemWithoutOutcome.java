package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemKind;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.agenda.PaperRole;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.MeetingStatus;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a meeting is concluded and the outcome of some agenda item is recorded, that of every other is too. Nothing is said of
 * items with others below them, of headings, of the opening and the closing, nor where the main document of an item is that of
 * another whose outcome is recorded.
 */
final class ItemWithoutOutcome extends StandardRule {
    private static final Set<AgendaItemKind> WITHOUT =
            Set.of(AgendaItemKind.OPENING, AgendaItemKind.HEADING, AgendaItemKind.CLOSING);

    ItemWithoutOutcome() {
        super("agenda.item-without-outcome", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        List<AgendaItem> items = inspection.meeting().agenda().items();
        if (inspection.meeting().status() != MeetingStatus.CONCLUDED
                || items.stream().allMatch(item -> item.outcome() == null)) {
            return;
        }
        boolean[] above = new boolean[items.size()];
        for (int i = 0; i < above.length; i++) {
            int parent = inspection.agenda().parent(i);
            if (parent >= 0) {
                above[parent] = true;
            }
        }
        Set<AttachmentId> settled = items.stream()
                .filter(item -> item.outcome() != null)
                .flatMap(ItemWithoutOutcome::mainDocuments)
                .collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; i < above.length; i++) {
            AgendaItem item = items.get(i);
            if (item.outcome() == null
                    && !above[i]
                    && !WITHOUT.contains(item.kind())
                    && mainDocuments(item).noneMatch(settled::contains)) {
                inspection.report(at("agenda", "items", i), message().with("item", item.id()));
            }
        }
    }

    private static Stream<AttachmentId> mainDocuments(AgendaItem item) {
        return item.papers().stream()
                .filter(paper -> paper.role().equals(PaperRole.MAIN))
                .map(Paper::attachment);
    }
}
