package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The documents on one agenda item have file names that differ by more than letter case and the spelling of characters, since
 * many file systems know no other difference: of two files put into one folder one would be lost.
 */
final class AttachmentFileNameRepeated extends StandardRule {
    AttachmentFileNameRepeated() {
        super("attachment.file-name-repeated", Severity.WARNING);
    }

    private record Use(Attachment attachment, Pointer place) {}

    /** Each paper on an item whose document has the file name of another document before it. */
    @Override
    public void check(Inspection inspection) {
        Map<String, String> folded = new HashMap<>();
        List<AgendaItem> items = inspection.meeting().agenda().items();
        for (int i = 0; i < items.size(); i++) {
            List<Paper> papers = items.get(i).papers();
            Map<String, Use> first = new HashMap<>();
            for (int j = 0; j < papers.size(); j++) {
                Attachment attachment = inspection.attachment(papers.get(j).attachment());
                if (attachment == null || attachment.fileName() == null) {
                    continue;
                }
                Pointer place =
                        Pointer.of("/agenda/items").append(i).append("papers").append(j);
                String name = folded.computeIfAbsent(attachment.fileName(), AttachmentFileNameRepeated::fold);
                Use before = first.putIfAbsent(name, new Use(attachment, place));
                if (before != null && !before.attachment().id().equals(attachment.id())) {
                    inspection.report(
                            place, message().with("attachment", attachment.id()).with("first", before.place()));
                }
            }
        }
    }

    /** By capitals, since some letters have small ones that differ and a capital in common. */
    private static String fold(String name) {
        String small = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Normalizer.Form.NFC);
    }
}
